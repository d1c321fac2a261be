import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const alert = '00000000-0000-4000-8000-0000000000a1';

async function theoHoldsMayasAlert({ owner }: World): Promise<void> {
  await owner`insert into alerts (id, about_person_id, cause, level, occasion, state, held_by, held_until)
    values (${alert}, ${cast.maya.id}, 'not_safe', 'crisis', 'once', 'held', ${cast.theo.id}, app.now() + interval '5 minutes')`;
  await owner`insert into alert_steps (alert_id, step, told) values (${alert}, 0, 'one')`;
  await owner`insert into alert_told (alert_id, person_id) values (${alert}, ${cast.theo.id})`;
  await owner`insert into alert_notes (alert_id, by_person_id, words) values (${alert}, ${cast.theo.id}, 'x')`;
}

whoMay(
  'An alert about Maya that Theo holds',
  {
    'see it': (db) => db`select state from alerts where id = ${alert}`,
    'see its steps': (db) => db`select told from alert_steps where alert_id = ${alert}`,
    'see who was told': (db) => db`select person_id from alert_told where alert_id = ${alert}`,
    'read its notes': (db) => db`select words from alert_notes where alert_id = ${alert}`,
    'write a note': (db) =>
      db`insert into alert_notes (alert_id, by_person_id, words) values (${alert}, app.me(), 'y')`,
    'write a note in Theo’s name': (db) =>
      db`insert into alert_notes (alert_id, by_person_id, words) values (${alert}, ${cast.theo.id}, 'y')`,
    'close it by hand': (db) => db`update alerts set state = 'closed' where id = ${alert}`,
    'climb its ladder': (db) => db`select app.climb_alert(${alert}, 1)`,
  },
  {
    visitor: 'no no no no no no no no',
    maya: 'yes no no no no no no no',
    sam: 'no no no no no no no no',
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
    theo: 'yes yes yes yes yes yes no no',
  },
  theoHoldsMayasAlert,
);

whoMay(
  'How alerts travel',
  {
    'see the settings': (db) => db`select fallback_name from alert_settings`,
    'change them': (db) => db`update alert_settings set minutes_to_answer = 5`,
  },
  {
    visitor: 'no no',
    maya: 'no no',
    sam: 'no no',
    asha: 'no no',
    omar: 'no no',
    petra: 'no no',
    femi: 'no no',
    ruiz: 'no no',
    mo: 'no no',
    cora: 'yes yes',
    adi: 'yes yes',
    nina: 'no no',
    yuki: 'no no',
    hugo: 'no no',
    lee: 'no no',
    gwen: 'no no',
    theo: 'no no',
  },
);

whoMay(
  'Raising an alert about Maya',
  {
    'raise it as if she had': (db) =>
      db`select 1 where app.raise_alert(${cast.maya.id}, 'not_safe', 'crisis', 'a') is not null`,
    'raise it as a guide': (db) =>
      db`select 1 where app.raise_alert(${cast.maya.id}, 'moderator', 'red', 'b') is not null`,
    'raise it out of worry': (db) =>
      db`select 1 where app.raise_alert(${cast.maya.id}, 'member', 'red', 'c') is not null`,
  },
  {
    visitor: 'no no no',
    maya: 'yes yes yes',
    sam: 'no no no',
    asha: 'no no no',
    omar: 'no no no',
    petra: 'no no no',
    femi: 'no no no',
    ruiz: 'no no no',
    mo: 'no yes no',
    cora: 'no no no',
    adi: 'no no no',
    nina: 'no no no',
    yuki: 'no no no',
    hugo: 'no no no',
    lee: 'no no no',
    gwen: 'no no no',
    theo: 'no no no',
  },
);
