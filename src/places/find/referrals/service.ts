import { oneOf, type Db } from '../../../platform/database.ts';

/** What a referral needs of a service in the directory. */
export interface Service {
  id: string;
  name: string;
  organisation: string;
  /** The service's own, else its organisation's; null where a letter or a call must do. */
  email: string | null;
  phones: string[];
  /** What it helps with, as the directory names it; empty where it says nothing. */
  kind: string;
}

/** @throws {NotThere} where the directory has no such service */
export async function serviceOf(db: Db, id: string): Promise<Service> {
  return oneOf(await servicesWith(db, id));
}

export async function serviceIfAny(db: Db, id: string): Promise<Service | undefined> {
  return (await servicesWith(db, id))[0];
}

const servicesWith = (db: Db, id: string) => db<Service[]>`
  select s.id, s.name, coalesce(o.name, '') as organisation, coalesce(nullif(s.email, ''), nullif(o.email, '')) as email,
    array(select p.number from phones p where p.service_id = s.id or p.organization_id = o.id
      order by p.service_id is null, p.number limit 3) as phones,
    coalesce((select t.name from attributes a join taxonomy_terms t on t.id = a.taxonomy_term_id
      where a.link_id = s.id order by t.name limit 1), '') as kind
  from services s left join organizations o on o.id = s.organization_id
  where s.id = ${id} and s.status in ('active', 'temporarily closed')`;
