import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const theo = cast.theo.id;

/** Theo gave a number; Sam gave one while he answered alerts, which he does no longer. */
const numbersGiven = async ({ owner }: World): Promise<void> => {
  await owner`insert into ring_numbers (person_id, number) values (${theo}, 'x'), (${cast.sam.id}, 'x')`;
};

whoMay(
  'A number that is rung for alerts',
  {
    'see Theo’s': (db) => db`select number from ring_numbers where person_id = ${theo}`,
    'change Theo’s': (db) => db`update ring_numbers set number = 'y' where person_id = ${theo}`,
    'take Theo’s away': (db) => db`delete from ring_numbers where person_id = ${theo}`,
    'see any': (db) => db`select number from ring_numbers`,
    'change any': (db) => db`update ring_numbers set number = 'y'`,
    'take any away': (db) => db`delete from ring_numbers`,
    'give one': (db) =>
      db`insert into ring_numbers (person_id, number) values (app.me(), 'x') on conflict (person_id) do update set number = 'z'`,
    'give one for Gwen': (db) =>
      db`insert into ring_numbers (person_id, number) values (${cast.gwen.id}, 'x')`,
  },
  {
    visitor: 'no no no no no no no no',
    maya: 'no no no no no no no no',
    sam: 'no no no yes no yes no no',
    asha: 'no no no no no no no no',
    omar: 'no no no no no no no no',
    petra: 'no no no no no no no no',
    femi: 'no no no no no no no no',
    ruiz: 'no no no no no no no no',
    mo: 'no no no no no no no no',
    cora: 'no no no no no no no no',
    adi: 'no no no no no no no no',
    nina: 'no no no no no no no no',
    yuki: 'no no no no no no no no',
    hugo: 'no no no no no no no no',
    lee: 'no no no no no no no no',
    gwen: 'no no no no no no no no',
    theo: 'yes yes yes yes yes yes yes no',
  },
  numbersGiven,
);
