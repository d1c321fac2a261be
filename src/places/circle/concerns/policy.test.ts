import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';

const maya = cast.maya.id;
const { sam, omar, asha, hugo } = mayasTies;
const concern = '00000000-0000-4000-8000-0000000000c1';

whoMay(
  'What people noticed about Maya',
  {
    'see what Omar noticed': (db) => db`select signs from concerns where tie_id = ${omar}`,
    'see what Asha noticed, whom Maya muted': (db) =>
      db`select signs from concerns where tie_id = ${asha}`,
    'see what Hugo noticed, whom she removed': (db) =>
      db`select signs from concerns where tie_id = ${hugo}`,
    'raise a concern over Omar’s tie': (db) =>
      db`insert into concerns (tie_id, member_id, supporter_id, signs) values (${omar}, ${maya}, app.me(), '{low}')`,
    'raise a concern over Hugo’s tie': (db) =>
      db`insert into concerns (tie_id, member_id, supporter_id, signs) values (${hugo}, ${maya}, app.me(), '{low}')`,
    'raise one in Sam’s name': (db) =>
      db`insert into concerns (tie_id, member_id, supporter_id, signs) values (${sam}, ${maya}, ${cast.sam.id}, '{low}')`,
    'change what Omar noticed': (db) => db`update concerns set signs = '{}' where tie_id = ${omar}`,
  },
  {
    visitor: 'no no no no no no no',
    maya: 'yes no no no no no no',
    sam: 'no no no no no yes no',
    asha: 'no yes no no no no no',
    omar: 'yes no no yes no no no',
    petra: 'no no no no no no no',
    femi: 'no no no no no no no',
    ruiz: 'no no no no no no no',
    mo: 'no no no no no no no',
    cora: 'no no no no no no no',
    adi: 'no no no no no no no',
    nina: 'no no no no no no no',
    yuki: 'no no no no no no no',
    hugo: 'no no yes no yes no no',
    lee: 'no no no no no no no',
    gwen: 'no no no no no no no',
    theo: 'no no no no no no no',
  },
  async ({ owner }) => {
    for (const name of ['omar', 'asha', 'hugo'] as const) {
      await owner`insert into concerns (tie_id, member_id, supporter_id, signs)
        values (${mayasTies[name]}, ${maya}, ${cast[name].id}, '{sleep}')`;
    }
    await owner`insert into tie_mutes (tie_id, member_id) values (${asha}, ${maya})`;
  },
);

whoMay(
  'Putting a concern away',
  {
    'put it away': (db) =>
      db`insert into concerns_put_away (concern_id, member_id) values (${concern}, ${maya}) on conflict do nothing`,
    'put away what Asha noticed': (db) =>
      db`insert into concerns_put_away (concern_id, member_id) select id, app.me() from concerns where tie_id = ${asha}`,
    'see that it was put away': (db) =>
      db`select concern_id from concerns_put_away where member_id = ${maya}`,
    'take it out again': (db) => db`delete from concerns_put_away where member_id = ${maya}`,
    'take all of them out again': (db) => db`delete from concerns_put_away`,
  },
  {
    visitor: 'no no no no no',
    maya: 'no yes yes yes yes',
    sam: 'no no no no no',
    asha: 'no no no no no',
    omar: 'no no no no no',
    petra: 'no no no no no',
    femi: 'no no no no no',
    ruiz: 'no no no no no',
    mo: 'no no no no no',
    cora: 'no no no no no',
    adi: 'no no no no no',
    nina: 'no no no no no',
    yuki: 'no no no no no',
    hugo: 'no no no no no',
    lee: 'no no no no no',
    gwen: 'no no no no no',
    theo: 'no no no no no',
  },
  async ({ owner }) => {
    await owner`insert into concerns (id, tie_id, member_id, supporter_id) values (${concern}, ${sam}, ${maya}, ${cast.sam.id})`;
    await owner`insert into concerns (tie_id, member_id, supporter_id) values (${asha}, ${maya}, ${cast.asha.id})`;
    await owner`insert into concerns_put_away (concern_id, member_id) values (${concern}, ${maya})`;
  },
);
