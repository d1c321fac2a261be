import type { ComponentChildren } from 'preact';

type CardProps = {
  title?: string | undefined;
  /** Makes the title a link. */
  href?: string | undefined;
  /** 2 unless the card lies inside a section. */
  level?: 2 | 3 | undefined;
  /** A hem of stitches: for the one card of a page that matters most. */
  sewn?: boolean | undefined;
  /** Who can see it, tags, a time: the line above the title. */
  above?: ComponentChildren;
  children?: ComponentChildren;
};

export function Card({ title, href, level = 2, sewn, above, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article class={sewn ? 'card card-sewn' : 'card'}>
      {above && <div class="card-above">{above}</div>}
      {title && <Heading class="card-title">{href ? <a href={href}>{title}</a> : title}</Heading>}
      {children}
    </article>
  );
}

/** Cards beside each other, as many as fit. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <div class="cards">{children}</div>;
}
