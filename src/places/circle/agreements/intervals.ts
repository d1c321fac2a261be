import type { Moment } from '../../../platform/local-days.ts';

/** From `from`, up to but without `until`, which may be `Infinity`. */
export type Interval = { from: Moment; until: Moment };

/** Disjoint and ascending, with whatever overlaps or touches made one. Empty intervals vanish. */
export function joined(list: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  const ascending = list
    .filter(({ from, until }) => from < until)
    .toSorted((one, other) => one.from - other.from);
  for (const { from, until } of ascending) {
    const last = result.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else result.push({ from, until });
  }
  return result;
}

/** What lies in both. Both lists disjoint and ascending. */
export function shared(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  return one.flatMap((a) =>
    other
      .map((b) => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) }))
      .filter(({ from, until }) => from < until),
  );
}

/** What lies in the first and not in the second. Both lists disjoint and ascending. */
export function without(list: readonly Interval[], removed: readonly Interval[]): Interval[] {
  const edges = [-Infinity, ...removed.flatMap(({ from, until }) => [from, until]), Infinity];
  const gaps = Array.from({ length: edges.length / 2 }, (_, n) => ({
    from: edges[2 * n] ?? -Infinity,
    until: edges[2 * n + 1] ?? Infinity,
  }));
  return shared(
    list,
    gaps.filter(({ from, until }) => from < until),
  );
}

export function lengthened(list: readonly Interval[], by: Moment): Interval[] {
  return joined(list.map(({ from, until }) => ({ from, until: until + by })));
}

export function at(list: readonly Interval[], moment: Moment): Interval | undefined {
  return list.findLast(({ from, until }) => from <= moment && moment < until);
}

/**
 * The intervals in which something was true, from what was seen at ascending moments; the last
 * sight lasts.
 */
export function held(sights: Iterable<readonly [Moment, boolean]>): Interval[] {
  const result: Interval[] = [];
  let began: Moment | null = null;
  for (const [moment, isTrue] of sights) {
    if (isTrue && began === null) began = moment;
    if (!isTrue && began !== null) result.push({ from: began, until: moment });
    if (!isTrue) began = null;
  }
  return began === null ? result : [...result, { from: began, until: Infinity }];
}
