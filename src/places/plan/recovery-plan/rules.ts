/** One thing in two versions: in both, only in the older, or only in the newer one. */
export interface Difference {
  kind: 'same' | 'gone' | 'new';
  line: string;
}

type Lines = readonly string[];
/** How many lines are kept at most from a line of the older and a line of the newer version on. */
type Kept = readonly (readonly number[])[];

/**
 * What changed from one version to another, line by line, in reading order: a longest common
 * subsequence, so as few lines as possible are gone and new. Costs the product of both lengths.
 */
export function differences(older: Lines, newer: Lines): Difference[] {
  const kept = keptFrom(older, newer);
  const found: Difference[] = [];
  let [at, to] = [0, 0];
  while (at < older.length || to < newer.length) {
    const kind = kindAt(older, newer, kept, at, to);
    found.push({ kind, line: (kind === 'gone' ? older[at] : newer[to]) ?? '' });
    if (kind !== 'new') at += 1;
    if (kind !== 'gone') to += 1;
  }
  return found;
}

function kindAt(older: Lines, newer: Lines, kept: Kept, at: number, to: number) {
  if (at >= older.length) return 'new';
  if (to >= newer.length) return 'gone';
  if (older[at] === newer[to]) return 'same';
  return keptAt(kept, at + 1, to) >= keptAt(kept, at, to + 1) ? 'gone' : 'new';
}

function keptFrom(older: Lines, newer: Lines): Kept {
  const kept: number[][] = [];
  for (let at = older.length - 1; at >= 0; at -= 1) {
    const row: number[] = [];
    for (let to = newer.length - 1; to >= 0; to -= 1)
      row[to] =
        older[at] === newer[to]
          ? keptAt(kept, at + 1, to + 1) + 1
          : Math.max(keptAt(kept, at + 1, to), row[to + 1] ?? 0);
    kept[at] = row;
  }
  return kept;
}

const keptAt = (kept: Kept, at: number, to: number): number => kept[at]?.[to] ?? 0;
