import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import { hallAndRefuge, ids } from './testing/hall-and-refuge.ts';

const everyone = (
  answers: string,
  others: Partial<Record<keyof typeof cast | 'visitor', string>>,
) =>
  ({
    ...Object.fromEntries(['visitor', ...Object.keys(cast)].map((name) => [name, answers])),
    ...others,
  }) as Record<keyof typeof cast | 'visitor', string>;

const prepared = ({ owner }: World): Promise<void> =>
  owner.begin((db) => hallAndRefuge(db)) as never;

whoMay(
  'Who sees the directory',
  {
    'see what belongs to an organisation': (db) => db`
      select o.name from organizations o join programs p on p.organization_id = o.id join funding f on f.organization_id = o.id
      join organization_identifiers i on i.organization_id = o.id join urls u on u.organization_id = o.id
      join metadata m on m.resource_id = o.id where o.id = ${ids.organisation}`,
    'see what belongs to a service': (db) => db`
      select s.name from services s join schedules h on h.service_id = s.id join languages l on l.service_id = s.id
      join service_areas a on a.service_id = s.id join cost_options c on c.service_id = s.id
      join required_documents r on r.service_id = s.id join capacities k on k.service_id = s.id join units u on u.id = k.unit_id
      join attributes said on said.link_id = s.id join taxonomy_terms t on t.id = said.taxonomy_term_id
      join taxonomies x on x.id = t.taxonomy_id where s.id = ${ids.service}`,
    'see a place that is open to all': (db) => db`
      select l.name from locations l join services_at_location at on at.location_id = l.id join addresses a on a.location_id = l.id
      join accessibility x on x.location_id = l.id join contacts c on c.location_id = l.id join phones p on p.contact_id = c.id
      where l.id = ${ids.hall}`,
    'see how tables are described': (db) => db`select name from meta_table_descriptions`,
    'see where the directory comes from': (db) => db`select name from directory_sources`,
    'see a refuge among the places': (db) => db`
      select id from locations where id = ${ids.refuge} union all select id from addresses where location_id = ${ids.refuge}
      union all select id from services_at_location where location_id = ${ids.refuge}
      union all select id from phones where number = ${ids.refugePhone}`,
    'see what is hidden': (db) =>
      db`select record from hidden_records where table_name = 'locations'`,
    'see what was changed here': (db) => db`select value from directory_edits`,
    'see where an entry comes from': (db) => db`select source_id from directory_origins`,
    'see whose an entry is': (db) => db`select owner_id from service_owners`,
  },
  everyone('yes yes yes yes yes no no no no no', {
    cora: 'yes yes yes yes yes no yes yes yes yes',
    adi: 'yes yes yes yes yes no no no yes yes',
    maya: 'yes yes yes yes yes no no no no yes',
  }),
  prepared,
);

whoMay(
  'Who minds the directory',
  {
    'add an entry': (db) =>
      db`select from app.save_entry('services', '{"name": "New"}') id where id is not null`,
    'change an entry': (db) =>
      db`select from app.save_entry('services', ${db.json({ id: ids.service, name: 'Other' })}) id where id is not null`,
    'take an entry away': (db) =>
      db`select from app.remove_entry('services', ${ids.service}) gone where gone`,
    'write past that': (db) => db`update services set name = 'Other'`,
    'show a refuge': (db) => db`update locations set hidden = false`,
    'give an entry an owner': (db) =>
      db`insert into service_owners (service_id, owner_id) values (${ids.other}, ${cast.lee.id})`,
    'change its owner': (db) => db`update service_owners set owner_id = ${cast.lee.id}`,
    'take its owner off': (db) => db`delete from service_owners`,
  },
  everyone('no no no no no no no no', {
    cora: 'yes yes yes no no yes yes yes',
    adi: 'yes yes yes no no yes yes yes',
  }),
  prepared,
);
