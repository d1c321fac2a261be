import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const bytes = Buffer.from('sealed');
const copy = '00000000-0000-4000-8000-00000005a001';

async function mayasPlan({ owner }: World): Promise<void> {
  await owner`insert into safety_plan_steps (person_id, step, words, changed_at)
    values (${maya}, 'doing', ${bytes}, app.now() - interval '30 days')`;
}

async function look(db: Db): Promise<void> {
  await db`insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), 'safety-plan' where app.me() <> ${maya}`;
}

const questions = {
  'see it without a look': (db) =>
    db`select words from safety_plan_steps where person_id = ${maya}`,
  'see it after a look': async (db) => {
    await look(db);
    return db`select words from safety_plan_steps where person_id = ${maya}`;
  },
  'know that there is one': (db) =>
    db`select from app.safety_plans_for_me() where member_id = ${maya}`,
  'write in it': (db) =>
    db`insert into safety_plan_steps (person_id, step, words) values (${maya}, 'living', ${bytes})`,
  'change it': async (db) => {
    await look(db);
    return db`update safety_plan_steps set words = 'x' where person_id = ${maya}`;
  },
  'take words out': async (db) => {
    await look(db);
    return db`delete from safety_plan_steps where person_id = ${maya}`;
  },
} satisfies Parameters<typeof whoMay>[1];

const nobody = 'no no no no no no';
const answers = {
  visitor: nobody,
  maya: 'yes yes no yes yes yes',
  sam: 'no yes yes no no no',
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

whoMay('Maya’s safety plan', questions, answers, mayasPlan);

const after = (what: string, sam: string, change: (world: World) => Promise<unknown>) =>
  whoMay(`Maya’s safety plan ${what}`, questions, { ...answers, sam }, async (world) => {
    await mayasPlan(world);
    await change(world);
  });

after('after she took Sam’s sight back', nobody, ({ owner }) =>
  owner.unsafe(`update consents set withdrawn_at = app.now() where tie_id = '${mayasTies.sam}'`),
);
after('after she ended her tie with Sam', nobody, ({ owner }) =>
  owner.unsafe(
    `insert into tie_endings (tie_id, by_person_id) values ('${mayasTies.sam}', '${maya}')`,
  ),
);
after('while Sam’s sight ends quietly', answers.sam, ({ owner }) =>
  owner.unsafe(`update consents set quiet_from = app.now() where tie_id = '${mayasTies.sam}'`),
);
after('two weeks into a quiet end', nobody, ({ owner }) =>
  owner.unsafe(
    `update consents set quiet_from = app.now() - interval '15 days' where tie_id = '${mayasTies.sam}'`,
  ),
);
after('changed after a quiet end began', nobody, async ({ owner }) => {
  await owner`update consents set quiet_from = app.now() - interval '1 day' where tie_id = ${mayasTies.sam}`;
  await owner`update safety_plan_steps set changed_at = app.now()`;
});
after('once the day of consent has passed', nobody, ({ owner }) =>
  owner.unsafe(
    `update consents set until = app.now() - interval '1 minute' where tie_id = '${mayasTies.sam}'`,
  ),
);

whoMay(
  'The number of a copy that Maya’s device keeps',
  {
    'see it': (db) => db`select id from safety_plan_copies where person_id = ${maya}`,
    'keep one of their own': (db) =>
      db`insert into safety_plan_copies (id, person_id) values (gen_random_uuid(), app.me())`,
    'keep one for Maya': (db) =>
      db`insert into safety_plan_copies (id, person_id) values (gen_random_uuid(), ${maya})`,
    'delete it without its number': (db) =>
      db`delete from safety_plan_copies where person_id = ${maya}`,
    'ask, knowing the number, whether it stands': (db) =>
      db`select from app.safety_plan_copy_stands(${copy}) stands where stands`,
    'forget it, knowing the number': async (db) => {
      await db`select app.forget_safety_plan_copy(${copy})`;
      return db`select from app.safety_plan_copy_stands(${copy}) stands where not stands`;
    },
  },
  Object.fromEntries(
    Object.keys(answers).map((name) => [
      name,
      name === 'maya'
        ? 'yes yes yes no yes yes'
        : name === 'visitor'
          ? 'no no no no yes yes'
          : 'no yes no no yes yes',
    ]),
  ) as typeof answers,
  async ({ owner }) => {
    await owner`insert into safety_plan_copies (id, person_id) values (${copy}, ${maya})`;
  },
);
