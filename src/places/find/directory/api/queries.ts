import type { Db, Fragment } from '../../../../platform/database.ts';
import type { Point } from '../search/distance.ts';
import type { ListAsked } from './form.ts';

/** Which records a page holds, in order, and how many there are in all. */
export interface Listed {
  readonly ids: readonly string[];
  readonly total: number;
}

/** What a list is narrowed to besides its plain filters. */
export interface Narrowed {
  /** Services that search found, the best first; null where nobody searched. */
  readonly found: string[] | null;
  /** Plain words of a search where nothing is ranked. */
  readonly words: string[];
  readonly near: (Point & { readonly metres: number }) | null;
}

/** One page of `fit`, which gives ids and their ranks, and how many there are; past the last page, only that. */
async function pageOf(db: Db, asked: ListAsked, fit: Fragment): Promise<Listed> {
  const { number, perPage } = asked.paging;
  const rows = await db<{ id: string | null; total: number }[]>`
    with fit as materialized (${fit})
    select f.id, t.total from (select count(*)::int as total from fit) t
    left join (select fit.id, fit.rank from fit order by fit.rank, fit.id limit ${perPage} offset ${(number - 1) * perPage}) f on true
    order by f.rank, f.id`;
  const ids = rows.map(({ id }) => id).filter((id) => id !== null);
  return { ids, total: rows[0]?.total ?? 0 };
}

export function services(db: Db, asked: ListAsked, { found, near }: Narrowed): Promise<Listed> {
  const { day, start_time: start, end_time: end } = asked;
  return pageOf(
    db,
    asked,
    db`
    select s.id, array_position(${found}::uuid[], s.id) as rank from services s
    where (${found}::uuid[] is null or s.id = any (${found}::uuid[]))
      and ${saidOfServices(db, asked)}
      and (${asked.minimum_age}::float8 is null or s.minimum_age >= ${asked.minimum_age})
      and (${asked.maximum_age}::float8 is null or s.maximum_age <= ${asked.maximum_age})
      and (${day}::text is null and ${start}::time is null and ${end}::time is null or exists (
        select from schedules h where not h.closed
          and (h.service_id = s.id or h.service_at_location_id in (select l.id from services_at_location l where l.service_id = s.id))
          and (${day}::text is null or ${day} = any (string_to_array(h.byday, ',')))
          and (${start}::time is null or h.opens_at >= ${start}::time) and (${end}::time is null or h.closes_at >= ${end}::time)))
      and (${near === null} or exists (
        select from services_at_location l join locations p on p.id = l.location_id where l.service_id = s.id and ${isNear(db, near)}))`,
  );
}

export const servicesAtLocation = (
  db: Db,
  asked: ListAsked,
  { found, near }: Narrowed,
): Promise<Listed> =>
  pageOf(
    db,
    asked,
    db`
    select l.id, array_position(${found}::uuid[], s.id) as rank from services_at_location l join services s on s.id = l.service_id
    where (${found}::uuid[] is null or s.id = any (${found}::uuid[]))
      and ${saidOfServices(db, asked)}
      and (${near === null} or exists (select from locations p where p.id = l.location_id and ${isNear(db, near)}))`,
  );

export function organisations(db: Db, asked: ListAsked, { words }: Narrowed): Promise<Listed> {
  const { taxonomy_term_id: term, taxonomy_id: taxonomy } = asked;
  return pageOf(
    db,
    asked,
    db`
    select o.id, 0 as rank from organizations o
    where ${hasWords(db, db`o.name, o.alternate_name, o.description`, words)}
      and (${term}::uuid is null and ${taxonomy}::uuid is null or exists (
        select from attributes a join taxonomy_terms t on t.id = a.taxonomy_term_id
        where (a.link_id = o.id or a.link_id in (select s.id from services s where s.organization_id = o.id))
          and (${term}::uuid is null or t.id = ${term}) and (${taxonomy}::uuid is null or ${taxonomy} in (t.taxonomy_id, t.id))))`,
  );
}

export const taxonomies = (db: Db, asked: ListAsked, { words }: Narrowed): Promise<Listed> =>
  pageOf(
    db,
    asked,
    db`select t.id, 0 as rank from taxonomies t where ${hasWords(db, db`t.name, t.description`, words)}`,
  );

export function terms(db: Db, asked: ListAsked, { words }: Narrowed): Promise<Listed> {
  const { taxonomy_id: taxonomy, parent_id: parent } = asked;
  return pageOf(
    db,
    asked,
    db`
    select t.id, 0 as rank from taxonomy_terms t
    where ${hasWords(db, db`t.name, t.code, t.description`, words)}
      and (${taxonomy}::uuid is null or t.taxonomy_id = ${taxonomy}) and (${parent}::uuid is null or t.parent_id = ${parent})
      and (not ${asked.top_only} or t.parent_id is null)`,
  );
}

/** Open Referral UK calls a term's id a taxonomy's, too. */
const saidOfServices = (db: Db, asked: ListAsked) => db`
  (${asked.organization_id}::uuid is null or s.organization_id = ${asked.organization_id})
  and (${asked.modified_after}::timestamptz is null or s.last_modified >= ${asked.modified_after}::timestamptz)
  and (${asked.taxonomy_term_id}::uuid is null and ${asked.taxonomy_id}::uuid is null or exists (
    select from attributes a join taxonomy_terms t on t.id = a.taxonomy_term_id where a.link_id = s.id
      and (${asked.taxonomy_term_id}::uuid is null or t.id = ${asked.taxonomy_term_id})
      and (${asked.taxonomy_id}::uuid is null or ${asked.taxonomy_id} in (t.taxonomy_id, t.id))))`;

const isNear = (db: Db, near: Narrowed['near']) => db`
  app.metres(point(p.longitude, p.latitude), point(${near?.longitude ?? 0}::float8, ${near?.latitude ?? 0}::float8)) <= ${near?.metres ?? 0}`;

const hasWords = (db: Db, columns: Fragment, words: string[]) => db`
  not exists (select from unnest(${words}::text[]) w where position(w in lower(concat_ws(' ', ${columns}))) = 0)`;
