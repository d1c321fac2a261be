import { NotThere, oneOf, type Db } from '../../../platform/database.ts';
import {
  directoryAround,
  holdingsOf,
  openingAt,
  recordsBy,
  type Opening,
  type Organisation,
  type Schedule,
} from '../directory/public.ts';
import type { Temporal } from 'temporal-polyfill';
import { sheetOf } from './sheet-of.ts';
import type { ServiceSheet } from './sheet.ts';

/** All that a page says of one service, as anybody may see it. */
export async function serviceSheet(db: Db, id: string): Promise<ServiceSheet> {
  const around = await directoryAround(db, 'service', [id]);
  return sheetOf(
    holdingsOf(around),
    oneOf([...around.service.values()].filter((row) => row.id === id)),
  );
}

/** Some services at once, in the order of their ids; those that have left the directory are left out. */
export async function serviceSheets(db: Db, ids: readonly string[]): Promise<ServiceSheet[]> {
  const around = await directoryAround(db, 'service', ids);
  const holdings = holdingsOf(around);
  return ids.flatMap((id) => around.service.get(id) ?? []).map((row) => sheetOf(holdings, row));
}

export interface OrganisationSheet {
  organisation: Organisation;
  services: { id: string; name: string; description: string | null; assured_date: string | null }[];
}

export async function organisationSheet(db: Db, id: string): Promise<OrganisationSheet> {
  const around = await directoryAround(db, 'organisation', [id]);
  const organisation = around.organisation.get(id);
  if (!organisation) throw new NotThere();
  const services = await db<OrganisationSheet['services']>`
    select id, name, description, assured_date from services
    where organization_id = ${id} and status = 'active' order by name`;
  return { organisation, services };
}

export async function runningCount(db: Db): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count from services where status = 'active'`;
  return row?.count ?? 0;
}

/** Languages that services speak, by ISO 639 code, the most spoken first. */
export async function languagesOffered(db: Db): Promise<string[]> {
  const rows = await db<{ code: string }[]>`
    select lower(code) as code from languages where code ~ '^[A-Za-z]{2,3}$' group by 1 order by count(*) desc limit 60`;
  return rows.map(({ code }) => code);
}

export interface Town {
  label: string;
  latitude: number;
  longitude: number;
}

interface Around {
  latitude: number;
  longitude: number;
}

/** The names of towns within half a degree of a point, the one with most addresses first. */
export function townsAround(db: Db, middle: Around): Promise<Town[]> {
  return db<Town[]>`
    select a.city as label, avg(l.latitude) as latitude, avg(l.longitude) as longitude
    from locations l join addresses a on a.location_id = l.id
    where a.city <> '' and l.latitude between ${middle.latitude - 0.5} and ${middle.latitude + 0.5}
      and l.longitude between ${middle.longitude - 0.5} and ${middle.longitude + 0.5}
    group by a.city order by count(*) desc limit 16`;
}

/** The postcode or town of the address nearest to a point, within 100 km. The point goes no further than this question. */
export async function nearestPlace(
  db: Db,
  { latitude, longitude }: Around,
): Promise<string | null> {
  const narrow = Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  const [row] = await db<{ name: string }[]>`
    select coalesce(nullif(a.postal_code, ''), a.city) as name
    from locations l join addresses a on a.location_id = l.id
    where l.latitude between ${latitude - 0.9} and ${latitude + 0.9} and coalesce(nullif(a.postal_code, ''), a.city) <> ''
    order by power(l.latitude - ${latitude}, 2) + power((l.longitude - ${longitude}) * ${narrow}::float8, 2) limit 1`;
  return row?.name ?? null;
}

/** Open or not at a moment, of each of some services. */
export async function openingsOf(
  db: Db,
  ids: readonly string[],
  at: Temporal.ZonedDateTime,
): Promise<Map<string, Opening>> {
  const links = await recordsBy(db, 'serviceAtLocation', 'serviceId', ids);
  const own = await recordsBy(db, 'schedule', 'serviceId', ids);
  const there = await recordsBy(
    db,
    'schedule',
    'serviceAtLocationId',
    links.map(({ id }) => id),
  );
  const serviceOf = new Map(links.map(({ id, serviceId }) => [id, serviceId]));
  const owner = ({ serviceId, serviceAtLocationId }: Schedule) =>
    serviceId ?? serviceOf.get(serviceAtLocationId ?? '');
  const schedules = [...own, ...there];
  return new Map(
    ids.map((id) => [
      id,
      openingAt(
        schedules.filter((schedule) => owner(schedule) === id),
        at,
      ),
    ]),
  );
}
