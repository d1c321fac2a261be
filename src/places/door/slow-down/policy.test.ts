import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

const maya = cast.maya.id;
const nobody = 'no no no no yes';

whoMay(
  'What waits because Maya slows herself down',
  {
    'see it': (db) => db`select act from held_acts`,
    'take it back': (db) => db`delete from held_acts`,
    'bring its time forward': (db) => db`update held_acts set due_at = app.now()`,
    'hold something in her name': (db) =>
      db`insert into held_acts (person_id, act, due_at) values (${maya}, 'erasure', app.now()) returning id`,
    'erase themself now': (db) => db`select app.erase_me()`,
  },
  {
    visitor: 'no no no no no',
    // She alone chose to wait.
    maya: 'yes yes no no no',
    sam: nobody,
    asha: nobody,
    omar: nobody,
    petra: nobody,
    femi: nobody,
    ruiz: nobody,
    mo: nobody,
    cora: nobody,
    adi: nobody,
    nina: nobody,
    yuki: nobody,
    hugo: nobody,
    lee: nobody,
    gwen: nobody,
    theo: nobody,
  },
  async ({ owner }) => {
    await owner`update person_settings set slow_down_hours = 48 where person_id = ${maya}`;
    await owner`insert into held_acts (person_id, act, due_at) values (${maya}, 'erasure', app.now() + interval '1 day')`;
  },
);

whoMay(
  'Maya’s time to think',
  {
    'shorten it by the settings': (db) =>
      db`update person_settings set slow_down_hours = 0 where person_id = ${maya}`,
    'lengthen it at once': (db) =>
      db`select from app.slow_me_down(72) due where due is null and app.me() = ${maya}`,
    'shorten it at once': (db) =>
      db`select from app.slow_me_down(0) due where due is null and app.me() = ${maya}`,
  },
  {
    visitor: 'no no no',
    maya: 'no yes no',
    sam: 'no no no',
    asha: 'no no no',
    omar: 'no no no',
    petra: 'no no no',
    femi: 'no no no',
    ruiz: 'no no no',
    mo: 'no no no',
    cora: 'no no no',
    adi: 'no no no',
    nina: 'no no no',
    yuki: 'no no no',
    hugo: 'no no no',
    lee: 'no no no',
    gwen: 'no no no',
    theo: 'no no no',
  },
  async ({ owner }) => {
    await owner`update person_settings set slow_down_hours = 48 where person_id = ${maya}`;
  },
);
