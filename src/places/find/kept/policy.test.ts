import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const bytes = Buffer.from('sealed');
const [shown, own] = ['a1', 'a2'].map((end) => `00000000-0000-4000-8000-00000043${end}ff`) as [
  string,
  string,
];

/** Maya keeps one that she shows to who may see what she keeps, which is Sam, and one for herself. */
async function mayaKeeps({ owner }: World): Promise<void> {
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
    values (${mayasTies.sam}, ${maya}, ${cast.sam.id}, 'kept-services', 'x', app.now() + interval '9 days')`;
  await owner`insert into kept_services (id, member_id, print, words, shown_at) values
    (${shown}, ${maya}, 'one', ${bytes}, app.now() - interval '3 days'), (${own}, ${maya}, 'two', ${bytes}, null)`;
}

const look = (db: Db) =>
  db`insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), 'kept-services' where app.me() <> ${maya}`;

const questions = {
  'see what she shows, without a look': (db) =>
    db`select words from kept_services where id = ${shown}`,
  'see it after a look': async (db) => {
    await look(db);
    return db`select words from kept_services where id = ${shown}`;
  },
  'see what she keeps for herself': async (db) => {
    await look(db);
    return db`select words from kept_services where id = ${own}`;
  },
  'know that there is something': (db) =>
    db`select where ${mayasTies.sam} = any (app.kept_services_for_me())`,
  'keep one for her': (db) =>
    db`insert into kept_services (id, member_id, print, words) values (gen_random_uuid(), ${maya}, 'new', ${bytes})`,
  'change it': async (db) => {
    await look(db);
    return db`update kept_services set words = 'x' where id = ${shown}`;
  },
  'show it to more': async (db) => {
    await look(db);
    return db`update kept_services set shown_at = app.now() where id = ${own}`;
  },
  'let it go': async (db) => {
    await look(db);
    return db`delete from kept_services where id = ${shown}`;
  },
} satisfies Parameters<typeof whoMay>[1];

const nobody = 'no no no no no no no no';
const answers = {
  visitor: nobody,
  maya: 'yes yes yes no yes yes yes yes',
  sam: 'no yes no yes no no no no',
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

whoMay('The services that Maya keeps', questions, answers, mayaKeeps);

whoMay(
  'The services that Maya keeps, after she took Sam’s sight back',
  questions,
  { ...answers, sam: nobody },
  async (world) => {
    await mayaKeeps(world);
    await world.owner`update consents set withdrawn_at = app.now() where part = 'kept-services'`;
  },
);

whoMay('The services that Maya keeps, in a quiet end', questions, answers, async (world) => {
  await mayaKeeps(world);
  await world.owner`update consents set quiet_from = app.now() - interval '1 day' where part = 'kept-services'`;
});

whoMay(
  'A service that Maya shows after a quiet end began',
  questions,
  { ...answers, sam: nobody },
  async (world) => {
    await mayaKeeps(world);
    await world.owner`update consents set quiet_from = app.now() - interval '5 days' where part = 'kept-services'`;
  },
);

const { sam, yuki } = cast;

whileViewing(
  'kept services',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
      values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, 'kept-services', 'x', app.now() + interval '9 days')`;
    await owner`insert into kept_services (member_id, print, words, shown_at)
      values (${yuki.id}, 'one', ${bytes}, app.now()), (${sam.id}, 'two', ${bytes}, app.now())`;
  },
  {
    'see what Yuki shows': async (db) => {
      await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'kept-services')`;
      return db`select words from kept_services where member_id = ${yuki.id}`;
    },
    'know that Yuki shows something': (db) =>
      db`select where ${samsTies.yuki} = any (app.kept_services_for_me())`,
    'see what Sam keeps': (db) => db`select words from kept_services where member_id = ${sam.id}`,
    'keep one': (db) =>
      db`insert into kept_services (id, member_id, print, words) values (gen_random_uuid(), app.me(), 'new', ${bytes})`,
    'change one': (db) => db`update kept_services set words = 'x' where member_id = app.me()`,
    'let one go': (db) => db`delete from kept_services where member_id = app.me()`,
  },
);
