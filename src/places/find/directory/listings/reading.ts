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
  const keep = async <T extends TableName>(table: T, by: string, ids: readonly string[]) => {
    const rows = by === 'id' ? recordsById(db, table, ids) : recordsBy(db, table, by, ids);
    for (const row of await rows) (found[table] as Map<string, unknown>).set(row.id, row);
  };
  await keep('service', 'id', services);
  const organisations = [...found.service.values()].map(({ organisationId }) => organisationId);
  await keep('organisation', 'id', known(organisations));
  await keep('serviceAtLocation', 'serviceId', services);
  const links = [...found.serviceAtLocation.values()];
  const locations = known(links.map(({ locationId }) => locationId));
  await keep('location', 'id', locations);
  for (const table of ['address', 'accessibility', 'language', 'schedule'] as const)
    await keep(table, 'locationId', locations);
  for (const table of ['language', 'schedule', 'costOption', 'capacity'] as const)
    await keep(table, 'serviceId', services);
  await keep(
    'schedule',
    'serviceAtLocationId',
    links.map(({ id }) => id),
  );
  await keep('attribute', 'linkId', services);
  const terms = [...found.attribute.values()].map(({ termId }) => termId);
  await keep('term', 'id', known(terms));
  return found;
}

const known = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];
