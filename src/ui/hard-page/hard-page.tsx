import type { ComponentChildren } from 'preact';
import { PageHead } from '../page/page-head.tsx';

type HardPageProps = {
  title: string;
  lede?: ComponentChildren;
  back?: { href: string; label: string } | undefined;
  above?: ComponentChildren;
  children: ComponentChildren;
};

/** One thing, in the middle, with nothing beside it: for questions that are hard. */
export function HardPage({ children, ...head }: HardPageProps) {
  return (
    <div class="hard">
      <PageHead {...head} />
      {children}
    </div>
  );
}
