/** One referral that was sent, without whose it was. */
export interface Ended {
  kind: string;
  helped: boolean;
  /** Whole days from sending to "we can take this"; null where nobody said so. */
  days: number | null;
}

/** One line for coordinators. Null is hidden. The kind `` is all kinds together, `*` the rare ones together. */
export interface Figure {
  kind: string;
  asked: number | null;
  helped: number | null;
  /** Median, in days. */
  days: number | null;
}

export const FEWEST = 5;
const RARE = '*';

interface Line {
  kind: string;
  ended: Ended[];
  hidden: boolean;
}

/**
 * The figures of one quarter so that no number under five stands there or follows from others by subtraction: rare kinds are
 * put together, "got help" is hidden where those who did or did not are fewer than five, and one more line is hidden until
 * the hidden lines together hold five of each. The first figure is the total.
 */
export function publishable(all: Ended[]): Figure[] {
  const total = lineOf('', all);
  if (all.length < FEWEST) return [{ kind: '', asked: null, helped: null, days: null }];
  const lines = mergeRare(all);
  hideUntilSafe(lines);
  return [total, ...lines].map(figureOf);
}

function mergeRare(all: Ended[]): Line[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) =>
    lineOf(
      kind,
      all.filter((one) => one.kind === kind),
    ),
  );
  const common = kinds.filter(({ ended }) => ended.length >= FEWEST).toSorted(fewestFirst);
  const rare = kinds.filter(({ ended }) => ended.length < FEWEST).flatMap(({ ended }) => ended);
  while (rare.length > 0 && rare.length < FEWEST) rare.push(...(common.shift()?.ended ?? []));
  return [...common.toReversed(), ...(rare.length > 0 ? [lineOf(RARE, rare)] : [])];
}

/** A hidden line could be found by taking the shown ones from the total, unless the hidden ones together are safe. */
function hideUntilSafe(lines: Line[]): void {
  for (;;) {
    const hidden = lines.filter((line) => line.hidden);
    if (hidden.length === 0 || isSafe(hidden.flatMap(({ ended }) => ended))) return;
    const next = lines.filter((line) => !line.hidden).toSorted(fewestFirst)[0];
    if (!next) return;
    next.hidden = true;
  }
}

function figureOf({ kind, ended, hidden }: Line): Figure {
  const helped = ended.filter((one) => one.helped);
  const days = helped.flatMap((one) => one.days ?? []);
  return {
    kind,
    asked: ended.length,
    helped: hidden ? null : helped.length,
    days: hidden || days.length < FEWEST ? null : median(days),
  };
}

function isSafe(ended: Ended[]): boolean {
  const helped = ended.filter((one) => one.helped).length;
  return helped >= FEWEST && ended.length - helped >= FEWEST;
}

const lineOf = (kind: string, ended: Ended[]): Line => ({ kind, ended, hidden: !isSafe(ended) });

const fewestFirst = (a: Line, b: Line) =>
  a.ended.length - b.ended.length || a.kind.localeCompare(b.kind);

function median(days: number[]): number {
  const sorted = days.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
