import type { ComponentChildren } from 'preact';

type PaperProps = {
  /** Letters of 18 points and more. */
  large?: boolean | undefined;
  children: ComponentChildren;
};

/** What is meant to be printed and taken along. */
export function Paper({ large, children }: PaperProps) {
  return <article class={large ? 'paper paper-large' : 'paper'}>{children}</article>;
}

/** What stands above the paper on the screen and is not printed. */
export function PaperTools({ children }: { children: ComponentChildren }) {
  return <div class="cluster no-print">{children}</div>;
}
