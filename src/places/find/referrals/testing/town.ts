import type { Sql } from '../../../../platform/database.ts';

const id = (end: string) => `00000000-0000-4000-8000-0000000005${end}`;

/** Three services for the same need: two with an e-mail address, one that must be called. */
export const town = { harbour: id('01'), lantern: id('02'), openDoor: id('03') };

const term = id('10');

export async function seedTown(owner: Sql): Promise<void> {
  await owner`insert into organizations (id, name, email) values
    (${id('21')}, 'Harbour Trust', 'hello@harbour.example'), (${id('22')}, 'Lantern House', 'desk@lantern.example'),
    (${id('23')}, 'Open Door', null)`;
  await owner`insert into services (id, organization_id, name, status, takes_new_people) values
    (${town.harbour}, ${id('21')}, 'Harbour Counselling', 'active', true),
    (${town.lantern}, ${id('22')}, 'Lantern Talks', 'active', true),
    (${town.openDoor}, ${id('23')}, 'Open Door Listening', 'active', false)`;
  await owner`insert into phones (service_id, number) values (${town.openDoor}, '020 7946 0000')`;
  await owner`insert into taxonomy_terms (id, name) values (${term}, 'Counselling')`;
  await owner`insert into attributes (link_id, link_entity, taxonomy_term_id)
    select s.id, 'service', ${term} from services s where s.id in ${owner(Object.values(town))}`;
}
