import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const bytes = Buffer.from('sealed');
const [choir, waits, step] = ['1', '2', '3'].map(
  (n) => `00000000-0000-4000-8000-00000007a00${n}`,
) as [string, string, string];

/** Sam may see Maya's goals and is named for one; Asha is named too, but was shown nothing. */
async function mayasGoals({ owner }: World): Promise<void> {
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
    values (${mayasTies.sam}, ${maya}, ${cast.sam.id}, 'goals', 'x', app.now() + interval '9 days')`;
  await owner`insert into goals (id, person_id, dimension, words, why, changed_at, set_aside_at) values
    (${choir}, ${maya}, 'community', ${bytes}, ${bytes}, app.now() - interval '30 days', null),
    (${waits}, ${maya}, 'home', ${bytes}, ${bytes}, app.now() - interval '30 days', app.now())`;
  await owner`insert into goal_steps (id, goal_id, person_id, words, changed_at) values
    (${step}, ${choir}, ${maya}, ${bytes}, app.now() - interval '30 days'),
    (gen_random_uuid(), ${waits}, ${maya}, ${bytes}, app.now() - interval '30 days')`;
  await owner`insert into goal_companions (goal_id, tie_id, person_id, named_at) values
    (${choir}, ${mayasTies.sam}, ${maya}, app.now() - interval '30 days'),
    (${choir}, ${mayasTies.asha}, ${maya}, app.now() - interval '30 days')`;
}

async function look(db: Db): Promise<void> {
  await db`insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), 'goals' where app.me() <> ${maya}`;
}

const looking =
  (ask: (db: Db) => ReturnType<Parameters<typeof whoMay>[1][string]>) => async (db: Db) => {
    await look(db);
    return ask(db);
  };

const questions = {
  'see a goal without a look': (db) => db`select words from goals where id = ${choir}`,
  'see a goal after a look': looking((db) => db`select words from goals where id = ${choir}`),
  'see one that waits': looking((db) => db`select words from goals where id = ${waits}`),
  'see its steps': looking((db) => db`select words from goal_steps where goal_id = ${choir}`),
  'see steps without a look': (db) => db`select words from goal_steps where goal_id = ${choir}`,
  'see steps of one that waits': looking(
    (db) => db`select words from goal_steps where goal_id = ${waits}`,
  ),
  'see that Sam is named': looking(
    (db) => db`select tie_id from goal_companions where tie_id = ${mayasTies.sam}`,
  ),
  'see that Asha is named': looking(
    (db) => db`select tie_id from goal_companions where tie_id = ${mayasTies.asha}`,
  ),
  'know that there are goals': (db) => db`select from app.goals_for_me(${maya}) has where has`,
} satisfies Parameters<typeof whoMay>[1];

const nobody = 'no no no no no no no no no';
const answers = {
  visitor: nobody,
  maya: 'yes yes yes yes yes yes yes yes no',
  sam: 'no yes no yes no no yes no yes',
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
} satisfies Parameters<typeof whoMay>[2];

whoMay('Maya’s goals', questions, answers, mayasGoals);

const after = (what: string, sam: string, set: string, also = 'select 1') =>
  whoMay(`Maya’s goals ${what}`, questions, { ...answers, sam }, async (world) => {
    await mayasGoals(world);
    await world.owner.unsafe(`update consents set ${set} where tie_id = '${mayasTies.sam}'`);
    await world.owner.unsafe(also);
  });

after('after she took Sam’s sight back', nobody, 'withdrawn_at = app.now()');
after(
  'after she ended her tie with Sam',
  nobody,
  'part = part',
  `insert into tie_endings (tie_id, by_person_id) values ('${mayasTies.sam}', '${maya}')`,
);
after('while Sam’s sight ends quietly', answers.sam, 'quiet_from = app.now()');
after('two weeks into a quiet end', nobody, `quiet_from = app.now() - interval '15 days'`);
after(
  'changed after a quiet end began',
  nobody,
  `quiet_from = app.now() - interval '1 day'`,
  'update goals set changed_at = app.now()',
);
after(
  'with steps and names from after a quiet end began',
  'no yes no no no no no no yes',
  `quiet_from = app.now() - interval '1 day'`,
  'update goal_steps set changed_at = app.now(); update goal_companions set named_at = app.now()',
);

const alone = (hers: string, ofAnybody: string) =>
  Object.fromEntries(
    Object.keys(answers).map((name) => [
      name,
      name === 'maya' ? hers : name === 'visitor' ? hers.replaceAll('yes', 'no') : ofAnybody,
    ]),
  ) as typeof answers;

whoMay(
  'Setting goals',
  {
    'set one of their own': (db) =>
      db`insert into goals (person_id, dimension, words, why) values (app.me(), 'home', ${bytes}, ${bytes})`,
    'set one for Maya': (db) =>
      db`insert into goals (person_id, dimension, words, why) select ${maya}, 'home', ${bytes}, ${bytes} where true`,
    'change hers': looking((db) => db`update goals set reached_at = app.now() where id = ${choir}`),
    'delete hers': looking((db) => db`delete from goals where id = ${choir}`),
    'add a step to hers': (db) =>
      db`insert into goal_steps (goal_id, person_id, words) values (${choir}, app.me(), ${bytes})`,
    'say that a step of hers is done': looking(
      (db) => db`update goal_steps set done_at = app.now() where id = ${step}`,
    ),
    'take a step of hers out': looking((db) => db`delete from goal_steps where id = ${step}`),
    'name Omar for hers': (db) =>
      db`insert into goal_companions (goal_id, tie_id, person_id) values (${choir}, ${mayasTies.omar}, app.me())`,
    'name Hugo, whom she removed': (db) =>
      db`insert into goal_companions (goal_id, tie_id, person_id) values (${choir}, ${mayasTies.hugo}, app.me())`,
    'no longer name Sam': looking(
      (db) => db`delete from goal_companions where tie_id = ${mayasTies.sam}`,
    ),
  },
  alone('yes yes yes yes yes yes yes yes no yes', 'yes no no no no no no no no no'),
  mayasGoals,
);
