import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const maya = cast.maya.id;
const persona = '00000000-0000-4000-8000-0000000000aa';

async function mayaHasAPersona({ owner }: World): Promise<void> {
  await owner`insert into personas (id, name) values (${persona}, 'Fern')`;
  await owner`insert into persona_owners (persona_id, person_id) values (${persona}, ${maya})`;
  await owner`insert into looks (about_person_id, by_person_id, part) values (${maya}, ${cast.sam.id}, 'mood')`;
  await owner`insert into notices (person_id, kind) values (${maya}, 'welcome')`;
  await owner`insert into staffed_hours (weekday, opens, closes) values (1, '09:00', '17:00')`;
  await owner`insert into person_roles (person_id, role) values (${maya}, 'facilitator')`;
}

whoMay(
  'Who Maya is here',
  {
    'see her entry': (db) => db`select joined_on from people where id = ${maya}`,
    'see her settings': (db) => db`select language from person_settings where person_id = ${maya}`,
    'change her settings': (db) =>
      db`update person_settings set look = 'dark' where person_id = ${maya}`,
    'see her roles': (db) => db`select role from person_roles where person_id = ${maya}`,
    'give her a role': (db) =>
      db`insert into person_roles (person_id, role) values (${maya}, 'coordinator')`,
    'change the settings of more than one person': async (db) => {
      const { count } = await db`update person_settings set look = 'dark'`;
      return { count: count > 1 ? 1 : 0 };
    },
  },
  {
    visitor: 'no no no no no no',
    maya: 'yes yes yes yes no no',
    sam: 'no no no no no no',
    asha: 'no no no no no no',
    omar: 'no no no no no no',
    petra: 'no no no no no no',
    femi: 'no no no no no no',
    ruiz: 'no no no no no no',
    mo: 'no no no no no no',
    cora: 'no no no yes no no',
    adi: 'no no no yes no no',
    nina: 'no no no no no no',
    yuki: 'no no no no no no',
    hugo: 'no no no no no no',
    lee: 'no no no no no no',
    gwen: 'no no no no no no',
    theo: 'no no no no no no',
  },
  mayaHasAPersona,
);

whoMay(
  'Maya’s persona Fern',
  {
    'see whose persona Fern is': (db) =>
      db`select person_id from persona_owners where persona_id = ${persona}`,
    'rename Fern': (db) => db`update personas set name = 'Moss' where id = ${persona}`,
    'retire Fern': (db) =>
      db`update persona_owners set retired = true where persona_id = ${persona}`,
    'take Fern as theirs': (db) =>
      db`insert into persona_owners (persona_id, person_id) values (${persona}, app.me())`,
    'see Fern by themself': (db) => db`select name from personas where id = ${persona}`,
    'make a persona': (db) =>
      db`select made from app.make_persona('New', 1, 2) made where made is not null`,
    'make one that nobody owns': (db) => db`insert into personas (name) values ('New')`,
    'rename every persona': (db) => db`update personas set name = 'Moss'`,
    'retire every persona': (db) => db`update persona_owners set retired = true`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes yes no yes yes no yes yes',
    sam: 'no no no no no yes no no no',
    asha: 'no no no no no yes no no no',
    omar: 'no no no no no yes no no no',
    petra: 'no no no no no yes no no no',
    femi: 'no no no no no yes no no no',
    ruiz: 'no no no no no yes no no no',
    mo: 'no no no no no yes no no no',
    cora: 'no no no no no yes no no no',
    adi: 'no no no no no yes no no no',
    nina: 'no no no no no yes no no no',
    yuki: 'no no no no no yes no no no',
    hugo: 'no no no no no yes no no no',
    lee: 'no no no no no yes no no no',
    gwen: 'no no no no no yes no no no',
    theo: 'no no no no no yes no no no',
  },
  mayaHasAPersona,
);

whoMay(
  'What others did about Maya',
  {
    'see who looked': (db) => db`select part from looks where about_person_id = ${maya}`,
    'write a look of Sam’s': (db) =>
      db`insert into looks (about_person_id, by_person_id, part) values (${maya}, ${cast.sam.id}, 'mood')`,
    'see her notices': (db) => db`select kind from notices where person_id = ${maya}`,
    'mark her notices read': (db) =>
      db`update notices set read_at = app.now() where person_id = ${maya}`,
    'delete her notices': (db) => db`delete from notices where person_id = ${maya}`,
    'change a look': (db) => db`update looks set part = 'other' where about_person_id = ${maya}`,
    'mark every notice read': (db) => db`update notices set read_at = app.now()`,
    'delete every notice': (db) => db`delete from notices`,
  },
  {
    visitor: 'no no no no no no no no',
    maya: 'yes no yes yes yes no yes yes',
    sam: 'no yes no no no no no no',
    asha: 'no no no no no no no no',
    omar: 'no no no no no no no no',
    petra: 'no no no no no no no no',
    femi: 'no no no no no no no no',
    ruiz: 'no no no no no no no no',
    mo: 'no no no no no no no no',
    cora: 'no no no no no no no no',
    adi: 'no no no no no no no no',
    nina: 'no no no no no no no no',
    yuki: 'no no no no no no no no',
    hugo: 'no no no no no no no no',
    lee: 'no no no no no no no no',
    gwen: 'no no no no no no no no',
    theo: 'no no no no no no no no',
  },
  mayaHasAPersona,
);

whoMay(
  'What the community says of itself',
  {
    'read it': (db) => db`select name from community`,
    'see the staffed hours': (db) => db`select opens from staffed_hours`,
    'change it': (db) => db`update community set name = 'Other'`,
  },
  {
    visitor: 'yes yes no',
    maya: 'yes yes no',
    sam: 'yes yes no',
    asha: 'yes yes no',
    omar: 'yes yes no',
    petra: 'yes yes no',
    femi: 'yes yes no',
    ruiz: 'yes yes no',
    mo: 'yes yes no',
    cora: 'yes yes yes',
    adi: 'yes yes no',
    nina: 'yes yes no',
    yuki: 'yes yes no',
    hugo: 'yes yes no',
    lee: 'yes yes no',
    gwen: 'yes yes no',
    theo: 'yes yes no',
  },
  mayaHasAPersona,
);
