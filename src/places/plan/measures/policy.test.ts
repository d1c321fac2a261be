import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { whileViewing, samsTies } from '../../../../test/while-viewing.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const id = (end: string) => `00000000-0000-4000-8000-00000000f0${end}`;
const [now, old] = [id('01'), id('02')];

/** Dr Ruiz sees her measures; Asha’s consent ends quietly; Sam has none. */
async function mayaMeasured({ owner }: World): Promise<void> {
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until, quiet_from)
    values (${mayasTies.asha}, ${maya}, ${cast.asha.id}, 'measures', 'x', app.now() + interval '9 days', app.now() - interval '1 day')`;
  await owner`insert into measures (id, person_id, instrument, day, total, taken_at) values
    (${now}, ${maya}, 'phq-9', '2026-11-20', 9, app.now()), (${old}, ${maya}, 'gad-7', '2026-11-10', 7, app.now() - interval '3 days')`;
  await owner`insert into measure_answers (measure_id, person_id, answers) values (${now}, ${maya}, '{1,1,1,1,1,1,1,1,1}')`;
}

const look = (db: Db, part = 'measures') => db`
  insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), ${part} where app.me() <> ${maya}`;

const nothing = 'no no no no no no no no no';

whoMay(
  'Maya’s measures',
  {
    'see the total of today': async (db) => {
      await look(db);
      return db`select total from measures where id = ${now}`;
    },
    'see the total of three days ago': async (db) => {
      await look(db);
      return db`select total from measures where id = ${old}`;
    },
    'see it without writing their look': (db) => db`select total from measures where id = ${old}`,
    'see it with a look at something else': async (db) => {
      await look(db, 'goals');
      return db`select total from measures where id = ${now}`;
    },
    'see her single answers': async (db) => {
      await look(db);
      return db`select answers from measure_answers where measure_id = ${now}`;
    },
    'throw it away': (db) => db`delete from measures where id = ${now}`,
    'take one for her': (db) =>
      db`insert into measures (person_id, instrument, day) values (${maya}, 'gad-7', '2026-11-20')`,
    'answer for her': (db) =>
      db`insert into measure_answers (measure_id, person_id, answers) values (${old}, ${maya}, '{1}')`,
    'change a total': (db) => db`update measures set total = 0 where id = ${now}`,
  },
  {
    visitor: nothing,
    maya: 'yes yes yes yes yes yes yes yes no',
    sam: nothing,
    asha: 'no yes no no no no no no no',
    omar: nothing,
    petra: nothing,
    femi: nothing,
    ruiz: 'yes yes no no no no no no no',
    mo: nothing,
    cora: nothing,
    adi: nothing,
    nina: nothing,
    yuki: nothing,
    hugo: nothing,
    lee: nothing,
    gwen: nothing,
    theo: nothing,
  },
  mayaMeasured,
);

whoMay(
  'Answering in a measure of somebody else’s',
  {
    'throw all measures away': (db) => db`delete from measures`,
    'answer, in their own name, in Maya’s measure': (db) =>
      db`insert into measure_answers (measure_id, person_id, answers) values (${old}, app.me(), '{1}')`,
  },
  {
    visitor: 'no no',
    maya: 'yes yes',
    sam: 'no no',
    asha: 'no no',
    omar: 'no no',
    petra: 'no no',
    femi: 'no no',
    ruiz: 'no no',
    mo: 'no no',
    cora: 'no no',
    adi: 'no no',
    nina: 'no no',
    yuki: 'no no',
    hugo: 'no no',
    lee: 'no no',
    gwen: 'no no',
    theo: 'no no',
  },
  mayaMeasured,
);

const { sam, yuki } = cast;

whileViewing(
  'measures',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
      values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, 'measures', 'x', app.now() + interval '9 days')`;
    await owner`insert into measures (id, person_id, instrument, day, total) values
      (${now}, ${sam.id}, 'gad-7', '2026-11-20', 7), (${old}, ${yuki.id}, 'gad-7', '2026-11-20', 7)`;
    await owner`insert into measure_answers (measure_id, person_id, answers) values (${now}, ${sam.id}, '{1}')`;
  },
  {
    'see Yuki’s totals': async (db) => {
      await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'measures')`;
      return db`select total from measures where id = ${old}`;
    },
    'see Sam’s own': (db) => db`select total from measures where id = ${now}`,
    'see Sam’s answers': (db) => db`select answers from measure_answers`,
    'take one for Sam': (db) =>
      db`insert into measures (person_id, instrument, day) values (app.me(), 'gad-7', '2026-11-20')`,
  },
);
