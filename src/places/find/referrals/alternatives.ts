import type { Db } from '../../../platform/database.ts';

export interface Alternative {
  id: string;
  name: string;
  organisation: string;
}

/** Other services that help with the same, those that say they take new people first; at most five. */
export async function alternativesTo(db: Db, service: string): Promise<Alternative[]> {
  return db<Alternative[]>`
    select s.id, s.name, coalesce(o.name, '') as organisation
    from attributes mine
    join attributes theirs on theirs.taxonomy_term_id = mine.taxonomy_term_id and theirs.link_id <> mine.link_id
    join services s on s.id = theirs.link_id and s.status = 'active'
    left join organizations o on o.id = s.organization_id
    where mine.link_id = ${service}
    group by s.id, s.name, o.name, s.takes_new_people
    order by s.takes_new_people desc nulls last, count(*) desc, s.name limit 5`;
}
