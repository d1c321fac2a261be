import { cast, everybody, type Asking } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const maya = cast.maya.id;
const nobody = 'no no no no no no no no';
const bytes = Buffer.from('sealed');

async function cardAndAlert({ owner }: World, heldFor = '15 minutes'): Promise<void> {
  await owner`insert into danger_cards (person_id, name, place, contact) values (${maya}, ${bytes}, ${bytes}, ${bytes})`;
  await owner`insert into alerts (about_person_id, cause, level, occasion, state, held_by, held_until)
    values (${maya}, 'not_safe', 'crisis', 'one', 'held', ${cast.theo.id}, app.now() + ${heldFor}::interval)`;
}

const questions = {
  'see Maya’s card': (db) => db`select name from danger_cards where person_id = ${maya}`,
  'see it after a look of their own': async (db) => {
    await db`insert into looks (about_person_id, by_person_id, part) values (${maya}, app.me(), 'danger-card')`;
    return db`select name from danger_cards where person_id = ${maya}`;
  },
  'know that there is one': (db) => db`select from app.has_danger_card(${maya}) has where has`,
  'open it': (db) => db`select from app.open_danger_card(${maya}) opened where opened`,
  'change it': (db) => db`update danger_cards set name = ${bytes} where person_id = ${maya}`,
  'take it back': (db) => db`delete from danger_cards where person_id = ${maya}`,
  'change whatever card there is': (db) => db`update danger_cards set name = ${bytes}`,
  'take back whatever card there is': (db) => db`delete from danger_cards`,
} satisfies Parameters<typeof whoMay>[1];

const answers = {
  visitor: nobody,
  maya: 'yes no no no yes yes yes yes',
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
  theo: 'no yes yes yes no no no no',
} satisfies Parameters<typeof whoMay>[2];

whoMay('Maya’s danger card while Theo holds an alert about her', questions, answers, cardAndAlert);

whoMay(
  'Maya’s danger card once Theo’s time has passed',
  questions,
  { ...answers, theo: nobody },
  (world) => cardAndAlert(world, '-1 minute'),
);

whoMay(
  'A danger card of Lee’s own',
  {
    'leave it': (db) =>
      db`insert into danger_cards (person_id, name, place, contact) values (${cast.lee.id}, ${bytes}, ${bytes}, ${bytes})`,
  },
  {
    visitor: 'no',
    maya: 'no',
    sam: 'no',
    asha: 'no',
    omar: 'no',
    petra: 'no',
    femi: 'no',
    ruiz: 'no',
    mo: 'no',
    cora: 'no',
    adi: 'no',
    nina: 'no',
    yuki: 'no',
    hugo: 'no',
    lee: 'yes',
    gwen: 'no',
    theo: 'no',
  },
);

const request = '00000000-0000-4000-8000-0000000000a9';
const shut = Object.fromEntries(everybody.map((name) => [name, 'no no'])) as Record<Asking, string>;

whoMay(
  'Maya’s danger card behind the glass that Gwen and Theo broke',
  {
    'see it with a look': async (db) => {
      await db`select app.look_through_glass(${request})`;
      return db`select name from danger_cards where person_id = ${maya}`;
    },
    'see it without one': (db) => db`select name from danger_cards where person_id = ${maya}`,
  },
  { ...shut, maya: 'yes yes', gwen: 'yes no' },
  async ({ owner }) => {
    await owner`insert into danger_cards (person_id, name, place, contact) values (${maya}, ${bytes}, ${bytes}, ${bytes})`;
    await owner`insert into glass_requests (id, about_person_id, part, reason, asked_by, agreed_by, agreed_at, ends_at)
      values (${request}, ${maya}, 'danger-card', ${bytes}, ${cast.gwen.id}, ${cast.theo.id}, app.now(), app.now() + interval '1 hour')`;
  },
);
