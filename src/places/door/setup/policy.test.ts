import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

whoMay(
  'What the community says',
  {
    'change its name': (db) => db`update community set name = 'Mine' where true`,
    'change its rules and hours': (db) =>
      db`insert into staffed_hours (weekday, opens, closes) values (7, '09:00', '10:00')`,
    'delete staffed hours': (db) => db`delete from staffed_hours`,
    'open or close it by hand': (db) => db`update community set opened_at = null where true`,
    'lower the age floor by hand': (db) => db`update community set age_floor = 16 where true`,
    'lower the age floor without a lead': (db) => db`select 1 where app.set_age_floor(16)`,
    'see how far set-up came': (db) => db`select steps_done from setup`,
    'go on with set-up': (db) => db`update setup set steps_done = '{}' where true`,
    'read the code': (db) => db`select code from setup`,
    'see what a card brings': (db) => db`select roles from role_bundles`,
    'change what a card brings': (db) =>
      db`update role_bundles set roles = '{moderator}' where bundle = 'volunteer'`,
  },
  {
    visitor: 'no no no no no no no no no no no',
    maya: 'no no no no no no no no no no no',
    sam: 'no no no no no no no no no no no',
    asha: 'no no no no no no no no no no no',
    omar: 'no no no no no no no no no no no',
    petra: 'no no no no no no no no no no no',
    femi: 'no no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no no',
    mo: 'no no no no no no no no no no no',
    cora: 'yes yes yes no no no yes yes no yes yes',
    adi: 'no no no no no no no no no yes no',
    nina: 'no no no no no no no no no no no',
    yuki: 'no no no no no no no no no no no',
    hugo: 'no no no no no no no no no no no',
    lee: 'no no no no no no no no no no no',
    gwen: 'no no no no no no no no no no no',
    theo: 'no no no no no no no no no no no',
  },
  async ({ owner }) => {
    await owner`insert into staffed_hours (weekday, opens, closes) values (1, '09:00', '17:00')`;
  },
);

const nobody = async ({ owner }: World) =>
  void (await owner`update setup set code = ${Buffer.alloc(32, 9)}`);

whoMay(
  'The code of the first run, in a community that is open',
  {
    'use it': (db) => db`select 1 where app.begin_set_up(${cast.lee.id}, ${Buffer.alloc(32, 9)})`,
    'open the community again': (db) => db`select 1 where app.open_community('{}')`,
    'renew it': (db) => db`select 1 where app.renew_set_up_code(${Buffer.alloc(32, 1)})`,
    'count who may break the glass': (db) => db`select 1 where app.glass_breakers() = 2`,
  },
  {
    visitor: 'no no no no',
    maya: 'no no no yes',
    sam: 'no no no yes',
    asha: 'no no no yes',
    omar: 'no no no yes',
    petra: 'no no no yes',
    femi: 'no no no yes',
    ruiz: 'no no no yes',
    mo: 'no no no yes',
    cora: 'no no no yes',
    adi: 'no no no yes',
    nina: 'no no no yes',
    yuki: 'no no no yes',
    hugo: 'no no no yes',
    lee: 'no no no yes',
    gwen: 'no no no yes',
    theo: 'no no no yes',
  },
  nobody,
);

whoMay(
  'The age floor, while a safeguarding lead is named',
  { 'lower it to 16': (db) => db`select 1 where app.set_age_floor(16)` },
  {
    visitor: 'no',
    maya: 'no',
    sam: 'no',
    asha: 'no',
    omar: 'no',
    petra: 'no',
    femi: 'no',
    ruiz: 'no',
    mo: 'no',
    cora: 'yes',
    adi: 'no',
    nina: 'no',
    yuki: 'no',
    hugo: 'no',
    lee: 'no',
    gwen: 'no',
    theo: 'no',
  },
  async ({ owner }) => {
    await owner`insert into person_roles (person_id, role) values (${cast.lee.id}, 'safeguarding_lead')`;
  },
);
