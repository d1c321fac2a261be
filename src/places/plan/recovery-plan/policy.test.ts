import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const bytes = Buffer.from('sealed');
const sign = '00000000-0000-4000-8000-0000000e5001';
const away = '00000000-0000-4000-8000-0000000e5002';

async function mayasSigns({ owner }: World): Promise<void> {
  await owner`insert into early_signs (id, person_id, words, said_at) values (${sign}, ${maya}, ${bytes}, app.now() - interval '30 days')`;
  await owner`insert into early_signs (id, person_id, words, put_away_at) values (${away}, ${maya}, ${bytes}, app.now())`;
}

/** A supporter's look at a part, in the same transaction. */
async function look(db: Db, part: string): Promise<void> {
  await db`insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), ${part} where app.me() <> ${maya}`;
}

const questions = {
  'see it without a look': (db) => db`select words from early_signs where id = ${sign}`,
  'see it after a look': async (db) => {
    await look(db, 'plan-early-signs');
    return db`select words from early_signs where id = ${sign}`;
  },
  'see it after a look at another part': async (db) => {
    await look(db, 'plan-crisis');
    return db`select words from early_signs where id = ${sign}`;
  },
  'see one that was put away': async (db) => {
    await look(db, 'plan-early-signs');
    return db`select words from early_signs where id = ${away}`;
  },
  'name one for Maya': (db) =>
    db`insert into early_signs (person_id, words) values (${maya}, ${bytes})`,
  'name one of their own': (db) =>
    db`insert into early_signs (person_id, words) values (app.me(), ${bytes})`,
  'change it': async (db) => {
    await look(db, 'plan-early-signs');
    return db`update early_signs set place = 9 where id = ${sign}`;
  },
  'delete it': (db) => db`delete from early_signs where id = ${sign}`,
} satisfies Parameters<typeof whoMay>[1];

const others = 'no no no no no yes no no';
const answers = {
  visitor: 'no no no no no no no no',
  maya: 'yes yes yes yes yes yes yes no',
  sam: others,
  asha: others,
  omar: others,
  petra: others,
  femi: others,
  ruiz: 'no yes no no no yes no no',
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

whoMay('Maya’s early signs', questions, answers, mayasSigns);

whoMay(
  'Maya’s early signs after she took Dr Ruiz’s sight back',
  questions,
  { ...answers, ruiz: others },
  async (world) => {
    await mayasSigns(world);
    await world.owner`update consents set withdrawn_at = app.now() where tie_id = ${mayasTies.ruiz}`;
  },
);

whoMay(
  'Maya’s early signs while Dr Ruiz’s sight ends quietly',
  questions,
  answers,
  async (world) => {
    await mayasSigns(world);
    await world.owner`update consents set quiet_from = app.now() where tie_id = ${mayasTies.ruiz}`;
  },
);

whoMay(
  'Maya’s early signs two weeks into a quiet end',
  questions,
  { ...answers, ruiz: others },
  async (world) => {
    await mayasSigns(world);
    await world.owner`update consents set quiet_from = app.now() - interval '15 days' where tie_id = ${mayasTies.ruiz}`;
  },
);

whoMay(
  'Maya’s early signs named after a quiet end began',
  questions,
  { ...answers, ruiz: others },
  async (world) => {
    await mayasSigns(world);
    await world.owner`update consents set quiet_from = app.now() - interval '1 day' where tie_id = ${mayasTies.ruiz}`;
    await world.owner`update early_signs set said_at = app.now()`;
  },
);
