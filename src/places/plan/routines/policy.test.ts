import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const bytes = Buffer.from('sealed');
const [walk, tablet, away] = ['1', '2', '3'].map(
  (n) => `00000000-0000-4000-8000-00000006a00${n}`,
) as [string, string, string];

/** Sam may see her routine, and Dr Ruiz her treatment and appointments. Hugo could see her routine before she removed him. */
async function mayasRoutine({ owner }: World): Promise<void> {
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until) values
    (${mayasTies.sam}, ${maya}, ${cast.sam.id}, 'routine', 'x', app.now() + interval '9 days'),
    (${mayasTies.ruiz}, ${maya}, ${cast.ruiz.id}, 'appointments', 'x', app.now() + interval '9 days')`;
  await owner`insert into routine_steps (id, person_id, kind, words, starts, changed_at, put_away_at) values
    (${walk}, ${maya}, 'self-care', ${bytes}, '2026-11-23', app.now() - interval '30 days', null),
    (${tablet}, ${maya}, 'treatment', ${bytes}, '2026-11-23', app.now() - interval '30 days', null),
    (${away}, ${maya}, 'everyday', ${bytes}, '2026-11-23', app.now() - interval '30 days', app.now())`;
  await owner`insert into routine_marks (step_id, local, person_id, answer) values (${walk}, '2026-11-23', ${maya}, 'skipped')`;
  await owner`insert into routine_reminders (step_id, local, person_id) values (${walk}, '2026-11-23', ${maya})`;
}

async function look(db: Db): Promise<void> {
  await db`insert into looks (about_person_id, by_person_id, part)
    select ${maya}, app.me(), part from unnest(array['routine', 'appointments']) part where app.me() <> ${maya}`;
}

const seeing = (step: string) => async (db: Db) => {
  await look(db);
  return db`select words from routine_steps where id = ${step}`;
};

const questions = {
  'see self-care without a look': (db) => db`select words from routine_steps where id = ${walk}`,
  'see self-care after a look': seeing(walk),
  'see treatment after a look': seeing(tablet),
  'see what was taken out': seeing(away),
  'know that there is a routine': (db) =>
    db`select from app.routine_parts_for_me(${maya}) p where 'routine' = any (p)`,
  'know that there are appointments': (db) =>
    db`select from app.routine_parts_for_me(${maya}) p where 'appointments' = any (p)`,
  'plan for Maya': (db) =>
    db`insert into routine_steps (person_id, kind, words, starts) values (${maya}, 'everyday', ${bytes}, '2026-11-23')`,
  'plan for themself': (db) =>
    db`insert into routine_steps (person_id, kind, words, starts) values (app.me(), 'everyday', ${bytes}, '2026-11-23')`,
  'change it': async (db) => {
    await look(db);
    return db`update routine_steps set last_day = '2027-01-01' where id = ${walk}`;
  },
} satisfies Parameters<typeof whoMay>[1];

const others = 'no no no no no no no yes no';
const answers = {
  visitor: 'no no no no no no no no no',
  maya: 'yes yes yes yes no no yes yes yes',
  sam: 'no yes no no yes no no yes no',
  asha: others,
  omar: others,
  petra: others,
  femi: others,
  ruiz: 'no no yes no no yes no yes no',
  mo: others,
  cora: others,
  adi: others,
  nina: others,
  yuki: others,
  hugo: others,
  lee: others,
  gwen: others,
  theo: others,
} satisfies Parameters<typeof whoMay>[2];

whoMay('What Maya plans', questions, answers, mayasRoutine);

const after = (what: string, set: string, seen: boolean, also = 'select 1') =>
  whoMay(
    `What Maya plans ${what}`,
    questions,
    seen ? answers : { ...answers, sam: others, ruiz: others },
    async (world) => {
      await mayasRoutine(world);
      await world.owner.unsafe(`update consents set ${set}`);
      await world.owner.unsafe(also);
    },
  );

after('after she took it back', 'withdrawn_at = app.now()', false);
after('once the day of consent has passed', `until = app.now() - interval '1 minute'`, false);
after('while it ends quietly', 'quiet_from = app.now()', true);
after('two weeks into a quiet end', `quiet_from = app.now() - interval '15 days'`, false);
after(
  'changed after a quiet end began',
  `quiet_from = app.now() - interval '1 day'`,
  false,
  'update routine_steps set changed_at = app.now()',
);

const mayaAlone = (hers: string) =>
  Object.fromEntries(
    Object.keys(answers).map((name) => [
      name,
      name === 'maya' ? hers : hers.replaceAll('yes', 'no'),
    ]),
  ) as typeof answers;

whoMay(
  'How it went for Maya, and what she was reminded of',
  {
    'see how it went': async (db) => {
      await look(db);
      return db`select answer from routine_marks where step_id = ${walk}`;
    },
    'say how it went': (db) =>
      db`insert into routine_marks (step_id, local, person_id, answer) values (${tablet}, '2026-11-23', app.me(), 'done')`,
    'say it anew': (db) => db`update routine_marks set answer = 'done'`,
    'take it back': (db) => db`delete from routine_marks`,
    'see her reminders': (db) => db`select local from routine_reminders where step_id = ${walk}`,
    'note a reminder': (db) =>
      db`insert into routine_reminders (step_id, local, person_id) values (${tablet}, '2026-11-24', app.me())`,
    'note one in Maya’s name from elsewhere': (db) =>
      db`insert into routine_reminders (step_id, local, person_id) select ${tablet}, '2026-11-25', ${maya} where app.me() <> ${maya}`,
  },
  mayaAlone('yes yes yes yes yes yes no'),
  mayasRoutine,
);
