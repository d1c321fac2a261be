import { drawings, type IconName } from './drawings.ts';

export type { IconName } from './drawings.ts';

/** Never the only carrier of a meaning: words stand beside it, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon ${turning.has(name) ? 'icon-turns' : ''}`.trim()}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}

const turning: ReadonlySet<IconName> = new Set(['arrow', 'back', 'leave', 'text']);
