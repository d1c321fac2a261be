import type { Rules } from './rule.ts';
import { elementsOf } from './json.ts';
import { csvRows } from './csv.ts';
import type { Package } from './package.ts';
import { said } from './rows.ts';
import type { Mapping } from './spreadsheet-targets.ts';

type Middle = Rules['middle'];
type Pair = readonly [latitude: number, longitude: number];

const enough = 3000;

/** The median of a directory's places, from the first 3,000 of them: a few that are swapped do not move it. */
export async function middleOf(found: Package, mapping: Mapping): Promise<Middle> {
  const pairs: Pair[] = [];
  for await (const [latitude, longitude] of pairsIn(found, mapping)) {
    if (isPlace(latitude, longitude)) pairs.push([latitude, longitude]);
    if (pairs.length >= enough) break;
  }
  if (pairs.length < 5) return null;
  return {
    latitude: median(pairs.map(([one]) => one)),
    longitude: median(pairs.map(([, other]) => other)),
  };
}

const isPlace = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

async function* pairsIn(found: Package, mapping: Mapping): AsyncGenerator<Pair> {
  if (found.form === 'json') {
    for (const file of found.files)
      for await (const { value } of elementsOf(file)) yield* nestedPairs(value, 0);
  } else if (found.form === 'tables') {
    const places = found.tables.find(({ table }) => table?.is === 'location');
    if (places) yield* columnPairs(places.file, 'latitude', 'longitude');
  } else {
    const heading = (target: string) =>
      Object.keys(mapping).find((name) => mapping[name] === target) ?? '';
    yield* columnPairs(found.file, heading('location.latitude'), heading('location.longitude'));
  }
}

async function* columnPairs(
  file: Parameters<typeof csvRows>[0],
  latitude: string,
  longitude: string,
): AsyncGenerator<Pair> {
  for await (const { cells } of csvRows(file)) {
    const pair = pairOf(cells[latitude], cells[longitude]);
    if (pair) yield pair;
  }
}

function pairOf(latitude: unknown, longitude: unknown): Pair | null {
  const [one, other] = [said(latitude), said(longitude)];
  return one === null || other === null ? null : [Number(one), Number(other)];
}

function* nestedPairs(value: unknown, depth: number): Generator<Pair> {
  if (typeof value !== 'object' || value === null || depth > 6) return;
  const { latitude, longitude } = value as Record<string, unknown>;
  const pair = pairOf(latitude, longitude);
  if (pair) yield pair;
  for (const inner of Object.values(value)) yield* nestedPairs(inner, depth + 1);
}
