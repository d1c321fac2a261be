import { claimed, comeHere, seedItems, seededItems } from '../../../../test/seed-items.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const { larch, moss, mallow, sage, lark } = seededItems;

async function moIsHere(world: World): Promise<void> {
  await seedItems(world);
  for (const name of ['mo', 'cora', 'petra', 'ruiz'] as const) await comeHere(world, name);
}

whoMay(
  'What is dealt to whom',
  {
    'see Lee’s that waits': (db) => db`select kinds from moderation_items where id = ${larch}`,
    'see Maya’s that waits': (db) => db`select kinds from moderation_items where id = ${moss}`,
    'see Mo’s own that waits': (db) => db`select kinds from moderation_items where id = ${mallow}`,
    'see what Sam wrote, whom Mo stands by': (db) =>
      db`select kinds from moderation_items where id = ${sage}`,
    'see what waits in the discreet one': (db) =>
      db`select kinds from moderation_items where id = ${lark}`,
    'read Lee’s words there': (db) => db`select html from app.item_thread(${larch})`,
    'read the rules there': (db) => db`select rules from app.item_space(${larch})`,
    'open Lee’s': (db) => db`select where app.claim_item(${larch})`,
    'open Mo’s own': (db) => db`select where app.claim_item(${mallow})`,
    'hand Lee’s on': (db) => db`select where app.hand_item_over(${larch})`,
    'let Lee’s through by hand': (db) => db`select where app.let_post_through(${larch})`,
    'learn who wrote it': (db) => db`select where app.item_author(${larch}) is not null`,
  },
  {
    visitor: 'no no no no no no no no no no no no',
    maya: 'no no no no no no no no no no no no',
    sam: 'no no no no no no no no no no no no',
    asha: 'no no no no no no no no no no no no',
    omar: 'no no no no no no no no no no no no',
    petra: 'no no no no no no no no no no no no',
    femi: 'no no no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no no no',
    mo: 'yes yes no no yes yes yes yes no yes no no',
    cora: 'no no yes yes no no no no yes no no no',
    adi: 'no no no no no no no no no no no no',
    nina: 'no no no no no no no no no no no no',
    yuki: 'no no no no no no no no no no no no',
    hugo: 'no no no no no no no no no no no no',
    lee: 'no no no no no no no no no no no no',
    gwen: 'no no no no no no no no no no no no',
    theo: 'no no no no no no no no no no no no',
  },
  moIsHere,
);

async function moHasLees(world: World): Promise<void> {
  await moIsHere(world);
  await claimed(world, 'mo', larch);
}

const decides =
  (item: string, what: string): Question =>
  (db) =>
    db`select from app.decide_item(${item}, gen_random_uuid(), ${what}, 'other', null, '{abuse}', null, 3) o (outcome)
    where o.outcome = 'done'`;

whoMay(
  'Deciding about Lee’s words, which Mo has opened',
  {
    'let it through': decides(larch, 'let_through'),
    'let it stand, though it is held': decides(larch, 'stand'),
    'hide it': decides(larch, 'hide'),
    'ask for a change': decides(larch, 'ask_change'),
    'add a note': decides(larch, 'note'),
    'pause Lee': decides(larch, 'pause'),
    'end Lee’s time there': decides(larch, 'end'),
    'decide about what nobody opened': decides(moss, 'hide'),
    'decide about Mo’s own': decides(mallow, 'let_through'),
    'set how soon things are read': (db) =>
      db`update moderation_clocks set minutes = 45 where kind = 'held'`,
    'set the bounds of a shift': (db) => db`update moderation_bounds set hard_a_shift = 4`,
    'see how soon things are read': (db) => db`select minutes from moderation_clocks`,
    'see the bounds of a shift': (db) => db`select hard_a_shift from moderation_bounds`,
  },
  {
    visitor: 'no no no no no no no no no no no no no',
    maya: 'no no no no no no no no no no no yes yes',
    sam: 'no no no no no no no no no no no yes yes',
    asha: 'no no no no no no no no no no no yes yes',
    omar: 'no no no no no no no no no no no yes yes',
    petra: 'no no no no no no no no no no no yes yes',
    femi: 'no no no no no no no no no no no yes yes',
    ruiz: 'no no no no no no no no no no no yes yes',
    mo: 'yes no yes yes yes yes yes no no no no yes yes',
    cora: 'no no no no no no no no no yes yes yes yes',
    adi: 'no no no no no no no no no no no yes yes',
    nina: 'no no no no no no no no no no no yes yes',
    yuki: 'no no no no no no no no no no no yes yes',
    hugo: 'no no no no no no no no no no no yes yes',
    lee: 'no no no no no no no no no no no yes yes',
    gwen: 'no no no no no no no no no no no yes yes',
    theo: 'no no no no no no no no no no no yes yes',
  },
  moHasLees,
);
