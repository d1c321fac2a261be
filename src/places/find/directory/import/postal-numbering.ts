import { csvRows } from './csv.ts';
import type { CsvTable } from './csv-tables.ts';
import { type RawFields, said } from './rows.ts';

/**
 * Whether postal addresses name their places by the numbers of some other list: most of them then carry the house
 * number and postcode of a place of another organisation, and hardly any those of their own. Judged on 20 rows or more.
 */
export async function isNumberedElsewhere(
  postal: CsvTable,
  tables: readonly CsvTable[],
): Promise<boolean> {
  const places = tables.find(({ table }) => table?.name === 'location');
  const streets = tables.find(({ table }) => table?.is === 'address' && table !== postal.table);
  if (!places || !streets) return false;
  const whose = await byLocation(places, 'id', (row) => said(row['organization_id']));
  const doors = await byLocation(streets, 'location_id', doorOf);
  const { judged, own, others } = await compared(postal, whose, doors);
  return judged >= 20 && others * 2 > judged && others > own * 5;
}

type ByLocation = ReadonlyMap<string, string>;

async function compared({ file }: CsvTable, whose: ByLocation, doors: ByLocation) {
  const owners = ownersOf(doors, whose);
  const counts = { judged: 0, own: 0, others: 0 };
  for await (const { cells } of csvRows(file)) {
    const [place, door] = [said(cells['location_id']), doorOf(cells)];
    if (place === null || door === null || !whose.has(place)) continue;
    counts.judged += 1;
    if (doors.get(place) === door) counts.own += 1;
    else if (owners.get(door)?.has(whose.get(place) ?? '') === false) counts.others += 1;
  }
  return counts;
}

/** `1200 21223`: a house number and a postcode, which two organisations seldom share. */
function doorOf(row: RawFields): string | null {
  const house = /^\d+/.exec(said(row['address_1']) ?? '')?.[0];
  const code = said(row['postal_code'])?.slice(0, 5);
  return house && code ? `${house} ${code}` : null;
}

async function byLocation(
  { file }: CsvTable,
  key: string,
  valueOf: (row: RawFields) => string | null,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { cells } of csvRows(file)) {
    const [id, value] = [said(cells[key]), valueOf(cells)];
    if (id !== null && value !== null) found.set(id, value);
  }
  return found;
}

function ownersOf(
  doors: ReadonlyMap<string, string>,
  whose: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [place, door] of doors) {
    const known = owners.get(door) ?? new Set();
    owners.set(door, known.add(whose.get(place) ?? ''));
  }
  return owners;
}
