import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const bytes = Buffer.from('sealed');

async function mayasPlan({ owner }: World): Promise<void> {
  await owner`insert into plan_versions (person_id, section, number, words, saved_at) values
    (${maya}, 'crisis', 1, ${bytes}, app.now() - interval '60 days'),
    (${maya}, 'crisis', 2, ${bytes}, app.now() - interval '30 days')`;
}

async function look(db: Db, part: string): Promise<void> {
  await db`insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), ${part} where app.me() <> ${maya}`;
}

const version = (db: Db, number: number) =>
  db`select words from plan_versions where person_id = ${maya} and section = 'crisis' and number = ${number}`;

const questions = {
  'see it without a look': (db) => version(db, 2),
  'see it after a look': async (db) => {
    await look(db, 'plan-crisis');
    return version(db, 2);
  },
  'see it after a look at another section': async (db) => {
    await look(db, 'plan-daily');
    return version(db, 2);
  },
  'see what it said before': async (db) => {
    await look(db, 'plan-crisis');
    return version(db, 1);
  },
  'know that there is such a section': (db) =>
    db`select from app.plan_sections_for_me(${maya}) s where 'crisis' = any (s)`,
  'save a version of Maya’s': (db) =>
    db`insert into plan_versions (person_id, section, number, words) values (${maya}, 'crisis', 3, ${bytes})`,
  'save one of their own': (db) =>
    db`insert into plan_versions (person_id, section, number, words) values (app.me(), 'daily', 1, ${bytes})`,
  'delete it': async (db) => {
    await look(db, 'plan-crisis');
    return db`delete from plan_versions where person_id = ${maya}`;
  },
} satisfies Parameters<typeof whoMay>[1];

const others = 'no no no no no no yes no';
const answers = {
  visitor: 'no no no no no no no no',
  maya: 'yes yes yes yes no yes yes yes',
  sam: others,
  asha: others,
  omar: others,
  petra: others,
  femi: others,
  ruiz: 'no yes no no yes no yes no',
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

whoMay('Maya’s plan for a crisis', questions, answers, mayasPlan);

const after = (what: string, ruiz: string, change: (world: World) => Promise<unknown>) =>
  whoMay(`Maya’s plan for a crisis ${what}`, questions, { ...answers, ruiz }, async (world) => {
    await mayasPlan(world);
    await change(world);
  });
const consents = (set: string) => (world: World) =>
  world.owner.unsafe(`update consents set ${set} where tie_id = '${mayasTies.ruiz}'`);

after('after she took Dr Ruiz’s sight back', others, consents('withdrawn_at = app.now()'));
after('after she ended her tie with Dr Ruiz', others, ({ owner }) =>
  owner.unsafe(
    `insert into tie_endings (tie_id, by_person_id) values ('${mayasTies.ruiz}', '${maya}')`,
  ),
);
after('while his sight ends quietly', answers.ruiz, consents('quiet_from = app.now()'));
after(
  'saved anew since a quiet end began: he sees what stood before',
  'no no no yes yes no yes no',
  async (world) => {
    await consents(`quiet_from = app.now() - interval '1 day'`)(world);
    await world.owner`update plan_versions set saved_at = app.now() where number = 2`;
  },
);
after(
  'two weeks into a quiet end',
  others,
  consents(`quiet_from = app.now() - interval '15 days'`),
);
