import type { Db } from '../../../../platform/database.ts';
import { holdingsOf } from '../export/holdings.ts';
import { type Directory, emptyDirectory, type TableName } from '../model.ts';
import { recordsBy, recordsById } from '../records.ts';
import { type Listing, listingOf } from '../search/listing.ts';

/** The listings of services that are running, and the texts that say what they are; read with the rights of who asks. */
export async function listingsOf(
  db: Db,
  services: readonly string[],
): Promise<{ listings: Listing[]; texts: string[] }> {
  const directory = await around(db, services);
  const holdings = holdingsOf(directory);
  const rows = [...directory.service.values()];
  const listings = rows
    .map((service) => listingOf(holdings, service))
    .filter((listing) => listing !== null);
  return { listings, texts: rows.map(({ name, description }) => `${name} ${description ?? ''}`) };
}

/** As much of the directory around some services as search reads. */
async function around(db: Db, services: readonly string[]): Promise<Directory> {
  const found = emptyDirectory();
  const keep = keeping(db, found);
  await keep('service', 'id', services);
  await keep('organisation', 'id', idsIn(found.service, 'organisationId'));
  await keep('serviceAtLocation', 'serviceId', services);
  await keep('schedule', 'serviceAtLocationId', [...found.serviceAtLocation.keys()]);
  await keep('location', 'id', idsIn(found.serviceAtLocation, 'locationId'));
  for (const table of ['address', 'accessibility', 'language', 'schedule'] as const)
    await keep(table, 'locationId', [...found.location.keys()]);
  for (const table of ['language', 'schedule', 'costOption', 'capacity'] as const)
    await keep(table, 'serviceId', services);
  await keep('attribute', 'linkId', services);
  await keep('term', 'id', idsIn(found.attribute, 'termId'));
  return found;
}

const idsIn = <K extends string>(
  rows: ReadonlyMap<string, Readonly<Record<K, string | null>>>,
  column: K,
): (string | null)[] => [...rows.values()].map((row) => row[column]);

/** Keeps the records of a table that these ids lead to. */
function keeping(db: Db, found: Directory) {
  return async (table: TableName, by: string, ids: readonly (string | null)[]): Promise<void> => {
    const known = [...new Set(ids.filter((id) => id !== null))];
    const rows = by === 'id' ? recordsById(db, table, known) : recordsBy(db, table, by, known);
    for (const row of await rows) (found[table] as Map<string, unknown>).set(row.id, row);
  };
}
