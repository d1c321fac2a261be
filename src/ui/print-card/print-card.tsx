import type { ComponentChildren } from 'preact';

type PrintCardProps = {
  title: string;
  children: ComponentChildren;
  /** The last line: where to find more. */
  foot?: string | undefined;
};

/** A card for the wallet, 85 by 54 mm on paper, folded from two halves where it is longer. */
export function PrintCard({ title, children, foot }: PrintCardProps) {
  return (
    <section class="print-card">
      <h2>{title}</h2>
      {children}
      {foot && <p class="print-foot">{foot}</p>}
    </section>
  );
}

/** Cards beside each other, two on a line of A4 or Letter paper, to be cut apart. */
export function PrintSheet({ children }: { children: ComponentChildren }) {
  return <div class="print-sheet">{children}</div>;
}
