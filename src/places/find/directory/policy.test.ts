import { expect } from 'vitest';
import { cast, everybody, type Asking } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';
import { hallAndRefuge, ids } from './testing/hall-and-refuge.ts';

const everyone = (
  answers: string,
  others: Partial<Record<Asking, string>>,
): Record<Asking, string> => {
  const all = Object.fromEntries(everybody.map((name) => [name, answers]));
  return { ...(all as Record<Asking, string>), ...others };
};

const prepared = async ({ owner }: World): Promise<void> => {
  await owner.begin((db) => hallAndRefuge(db));
};

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

const [asked, another] = ['e1', 'e2'].map((end) => `00000000-0000-4000-8000-0000000000${end}`) as [
  string,
  string,
];

/** Adi brought a file that quotes a refuge; Cora brought another. */
async function twoImports(world: World): Promise<void> {
  await prepared(world);
  for (const [id, by] of [
    [asked, cast.adi.id],
    [another, cast.cora.id],
  ] as const) {
    await world.owner`insert into directory_imports (id, source_id, asked_by, file_name, state) values (${id}, ${ids.source}, ${by}, 'a.csv', 'done')`;
    await world.owner`insert into directory_uploads values (${id}, 0, 'x')`;
    await world.owner`insert into directory_import_counts values (${id}, 0, 'a.csv', 'service', 1, 1, 0, 0, 0, 0)`;
    await world.owner`insert into directory_import_notes values (${id}, 0, 'a.csv', 1, '', 'service', '1', 'mended', 'k', '', '', false, null)`;
  }
}

whoMay(
  'Who sees imports',
  {
    'see that there was one': (db) => db`select id from directory_imports where id = ${asked}`,
    'see what became of its rows': (db) =>
      db`select read from directory_import_counts where import_id = ${asked}`,
    'see what was found in Adi’s file': (db) =>
      db`select value from directory_import_notes where import_id = ${asked}`,
    'see what was found in Cora’s': (db) =>
      db`select value from directory_import_notes where import_id = ${another}`,
    'read Adi’s file': (db) => db`select piece from directory_uploads where import_id = ${asked}`,
    'read Cora’s file': (db) =>
      db`select piece from directory_uploads where import_id = ${another}`,
    'see how records were before': (db) => db`select before from directory_changes`,
  },
  everyone('no no no no no no no', {
    cora: 'yes yes yes yes no yes no',
    adi: 'yes yes yes no yes no no',
  }),
  twoImports,
);

whoMay(
  'Who imports',
  {
    'add a source': (db) => db`insert into directory_sources (name) values ('Town list')`,
    'change a source': (db) => db`update directory_sources set holds_licence = true`,
    'ask for an import': (db) =>
      db`insert into directory_imports (source_id, asked_by, file_name) values (${ids.source}, app.me(), 'a.csv')`,
    'ask for one in Cora’s name': (db) =>
      db`insert into directory_imports (source_id, asked_by, file_name) select ${ids.source}, ${cast.cora.id}, 'a.csv' where app.me() is distinct from ${cast.cora.id}`,
    'say how imports go': (db) => db`update directory_imports set rows_read = 1`,
    'add to Adi’s file': (db) => db`insert into directory_uploads values (${asked}, 1, 'x')`,
    'let go of Adi’s file': (db) => db`delete from directory_uploads where import_id = ${asked}`,
    'let go of files': (db) => db`delete from directory_uploads`,
    'count rows of Adi’s import': (db) =>
      db`insert into directory_import_counts values (${asked}, 1, 'b.csv', 'service', 1, 1, 0, 0, 0, 0)`,
    'note what is found in Adi’s file': (db) =>
      db`insert into directory_import_notes values (${asked}, 1, 'a.csv', 1, '', 'service', '1', 'mended', 'k', '', '', false, null)`,
    'begin to stage records': (db) => db`select app.begin_directory_import() is not null as done`,
    'bring records in': (db) => bringInAs(db, false),
    'bring them in past a role that was taken': (db) => bringInAs(db, true),
    'take an import back': (db) =>
      db`select from app.undo_directory_import(${asked}) done where done is not null`,
  },
  everyone('no no no no no no no no no no no no no no', {
    cora: 'yes yes yes no yes no no yes no no yes yes no yes',
    adi: 'yes yes yes no yes yes yes yes yes yes yes yes no yes',
  }),
  twoImports,
);

/** With `late`, each step after the first is asked for as somebody who has no role any more. */
async function bringInAs(db: Db, late: boolean) {
  await db`select app.begin_directory_import()`;
  if (late) await db`select set_config('app.me', ${cast.lee.id}, true)`;
  const staged = db.savepoint((inner) => inner`select app.stage_records('[]')`);
  if (!late) await staged;
  else await expect(staged).rejects.toMatchObject({ code: '42501' });
  return db`select from app.apply_directory_import(${asked}) done where done is not null`;
}

const halfMoved = '00000000-0000-4000-8000-0000000000e9';

whoMay(
  'Who sees a refuge that a fault left among the places',
  { 'see it': (db) => db`select id from locations where id = ${halfMoved}` },
  everyone('no', {}),
  async ({ owner }) => {
    await owner`insert into locations (id, location_type, hidden) values (${halfMoved}, 'physical', true)`;
  },
);
