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
