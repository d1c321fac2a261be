import type { ComponentChildren } from 'preact';

type Slot = { children: ComponentChildren };

/** Things below each other; `gap` is the space between them: 2 is 8 px, 4 is 16 px, 6 is 24 px, 10 is 40 px. */
export function Stack({ gap = 6, children }: Slot & { gap?: 2 | 4 | 6 | 10 | undefined }) {
  return <div class={`stack stack-${gap}`}>{children}</div>;
}

/** Things beside each other that wrap. */
export function Cluster({ children }: Slot) {
  return <div class="cluster">{children}</div>;
}

/** Words at one end and what can be done with them at the other; rows of it line up. */
export function Spread({ children }: Slot) {
  return <div class="cluster spread">{children}</div>;
}

/** Two short fields that belong together, such as from and until, on one line. */
export function Pair({ children }: Slot) {
  return <div class="pair">{children}</div>;
}

/** Two columns on a desk, one on a phone. The first child is read first. */
export function Columns({ children, uneven }: Slot & { uneven?: boolean | undefined }) {
  return <div class={uneven ? 'columns columns-uneven' : 'columns'}>{children}</div>;
}

/** One with an id is a place to come to: it takes the focus there, and is told by its title. */
export function Section({
  title,
  id,
  children,
}: Slot & { title: string; id?: string | undefined }) {
  const place = id && { id, tabindex: -1, 'aria-labelledby': `${id}-title` };
  return (
    <section class="section" {...(place || {})}>
      <h2 id={id && `${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** A row of sewing between two parts of a page. */
export function Stitch() {
  return <hr class="stitch" />;
}
