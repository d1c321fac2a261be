import { oneOf, type Db } from '../../../platform/database.ts';
import { directoryAround, holdingsOf } from '../directory/public.ts';
import type { Entry } from './entry.ts';
import { entryOf } from './entry-of.ts';

/** How a queue is sorted: what waited longest, or what most people look at. */
export type Order = 'age' | 'use' | 'mine';

export interface QueuedService {
  id: string;
  name: string;
  organisation: string | null;
  phone: string | null;
  /** `YYYY-MM-DD` */
  checkedOn: string | null;
  /** In this month and the two before it. */
  looks: number;
  mine: boolean;
  total: number;
}

export const perQueuePage = 25;

/** Services that nobody checked for half a year, with their use: by age, by use, or only those whose owner asks. */
export function staleServices(
  db: Db,
  me: string,
  order: Order,
  page: number,
): Promise<QueuedService[]> {
  return db<QueuedService[]>`
    select s.id, s.name, o.name as organisation, p.number as phone, s.assured_date as "checkedOn", coalesce(l.looks, 0) as looks,
      coalesce(w.owner_id = ${me}, false) as mine, count(*) over ()::int as total
    from services s left join organizations o on o.id = s.organization_id left join service_owners w on w.service_id = s.id
      left join lateral (select sum(k.looks)::int as looks from service_looks k
        where k.service_id = s.id and k.month > app.now() - interval '3 months') l on true
      left join lateral (select number from phones where service_id = s.id order by type = 'voice' desc nulls last, id limit 1) p on true
    where s.status = 'active' and (s.assured_date is null or s.assured_date < app.now() - interval '180 days')
      and (${order} <> 'mine' or w.owner_id = ${me})
    order by case when ${order} = 'use' then -coalesce(l.looks, 0) else 0 end, s.assured_date nulls first, s.name, s.id
    limit ${perQueuePage} offset ${(page - 1) * perQueuePage}`;
}

/** What waits for somebody: proposals, reports, and what nobody checked for a year. */
export async function waitingCount(db: Db): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select (select count(*) from mending_proposals where settled_at is null)
      + (select count(distinct service_id) from service_reports where settled_at is null)
      + (select count(*) from services where status = 'active' and (assured_date is null or assured_date < app.now() - interval '1 year')) as count`;
  return Number(row?.count ?? 0);
}

export interface EntryNow {
  entry: Entry;
  /** `YYYY-MM-DD` */
  checkedOn: string | null;
}

/** An entry as whoever asks may see it. */
export async function entryNow(db: Db, id: string): Promise<EntryNow> {
  const around = await directoryAround(db, 'service', [id]);
  const service = oneOf([...around.service.values()].filter((row) => row.id === id));
  return { entry: entryOf(holdingsOf(around), service), checkedOn: service.checkedOn };
}

/** Who looks after an entry. */
export async function ownerOf(db: Db, service: string): Promise<string | null> {
  const [row] = await db<{ owner: string }[]>`
    select owner_id as owner from service_owners where service_id = ${service}`;
  return row?.owner ?? null;
}

/** The one who asks looks after an entry from now on. */
export async function takeOn(db: Db, me: string, service: string): Promise<void> {
  await db`insert into service_owners (service_id, owner_id) values (${service}, ${me})
    on conflict (service_id) do update set owner_id = excluded.owner_id`;
}

export async function leaveToOthers(db: Db, me: string, service: string): Promise<void> {
  await db`delete from service_owners where service_id = ${service} and owner_id = ${me}`;
}

export async function countLook(db: Db, service: string): Promise<void> {
  await db`select app.count_service_look(${service})`;
}
