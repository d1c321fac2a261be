import type { ComponentChildren } from 'preact';

type TagProps = {
  /** `warm` draws the eye; no tag means danger. */
  kind?: 'plain' | 'warm' | 'teal' | undefined;
  children: ComponentChildren;
};

/** One or two words about a thing: a state, a kind, a need. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return <span class={`tag tag-${kind}`}>{children}</span>;
}
