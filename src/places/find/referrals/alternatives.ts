import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { searchServices } from '../directory/public.ts';

export interface Alternative {
  id: string;
  name: string;
  organisation: string;
}

const MOST = 5;

/** Other services for the same need, the nearest and best fitting first; none that the one who asks has asked already. */
export async function alternativesTo(db: Db, service: string): Promise<Alternative[]> {
  const asked = await db<{ service: string }[]>`
    select service_id as service from referrals where state <> 'draft'`;
  const known = new Set([service, ...asked.map((row) => row.service)]);
  const found = [...(await searched(db, service, known.size)), ...(await alike(db, service))];
  const once = new Map(found.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
  return [...once.values()].slice(0, MOST);
}

/** As if the member had searched for its name and what it helps with, from where it is. No hours are asked, so any zone will do. */
async function searched(db: Db, service: string, known: number): Promise<Alternative[]> {
  const [said] = await db<{ words: string }[]>`
    select concat_ws(' ', s.name, string_agg(t.name, ' ' order by t.name)) as words from services s
    left join attributes a on a.link_id = s.id left join taxonomy_terms t on t.id = a.taxonomy_term_id
    where s.id = ${service} group by s.id`;
  if (!said) return [];
  const [place] = await db<{ latitude: number; longitude: number }[]>`
    select l.latitude, l.longitude from services_at_location s join locations l on l.id = s.location_id
    where s.service_id = ${service} and l.latitude is not null and l.longitude is not null order by l.id limit 1`;
  const wanted = { words: said.words, perPage: MOST + known, ...(place && { here: place }) };
  const { services } = await searchServices(db, wanted, clock.instant().toZonedDateTimeISO('UTC'));
  return services.map(({ id, name, organisation }) => ({
    id,
    name,
    organisation: organisation?.name ?? '',
  }));
}

/** Services under the same terms, for directories whose words search does not know. */
const alike = (db: Db, service: string): Promise<Alternative[]> => db<Alternative[]>`
  select s.id, s.name, coalesce(o.name, '') as organisation
  from attributes mine
  join attributes theirs on theirs.taxonomy_term_id = mine.taxonomy_term_id and theirs.link_id <> mine.link_id
  join services s on s.id = theirs.link_id and s.status = 'active'
  left join organizations o on o.id = s.organization_id
  where mine.link_id = ${service}
  group by s.id, s.name, o.name, s.takes_new_people
  order by s.takes_new_people desc nulls last, count(*) desc, s.name limit 20`;
