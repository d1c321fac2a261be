import { block, blockPath } from './blocks.ts';
import { coloursOf, type Fabrics } from './fabrics.ts';

export type PatchProps = {
  seed: string;
  fabrics: Fabrics;
  size?: 'small' | 'large' | undefined;
  /** Left out where the name stands beside it. */
  label?: string | undefined;
};

/** The picture of a persona or of a community: a quilt block of its own, under 1 KB. */
export function Patch({ seed, fabrics, size, label }: PatchProps) {
  const [deep, light] = coloursOf(fabrics);
  const named = label
    ? ({ role: 'img', 'aria-label': label } as const)
    : { 'aria-hidden': 'true' as const };
  return (
    <svg class={size ? `patch patch-${size}` : 'patch'} viewBox="0 0 8 8" {...named}>
      <path fill={light} d="M0 0h8v8H0z" />
      <path fill={deep} d={pathOf(seed)} />
    </svg>
  );
}

const most = 5000;
const paths = new Map<string, string>();

/** A seed gives the same block always, so what was drawn for it is kept; the oldest gives way. */
function pathOf(seed: string): string {
  const kept = paths.get(seed);
  if (kept !== undefined) return kept;
  const [oldest] = paths.size >= most ? paths.keys() : [];
  if (oldest !== undefined) paths.delete(oldest);
  const path = blockPath(block(seed));
  paths.set(seed, path);
  return path;
}
