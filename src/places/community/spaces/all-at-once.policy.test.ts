import { seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const { open, discreet } = seededSpaces;

async function hoursOfTwo({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  await owner`insert into space_hours (space_id, weekday, opens, closes) values
    (${open}, 1, '09:00', '10:00'), (${discreet}, 1, '09:00', '10:00')`;
}

// A change without a condition reads nothing, so what one may see does not narrow it.
whoMay(
  'Spaces, changed all at once',
  {
    'change what they are about': (db) => db`update spaces set about = 'x'`,
    'staff none': (db) => db`delete from space_hours`,
    'take every asking back': (db) => db`delete from space_askings`,
    'see when the discreet one is staffed': (db) =>
      db`select opens from space_hours where space_id = ${discreet}`,
  },
  {
    visitor: 'no no no no',
    maya: 'no no no yes',
    sam: 'no no no no',
    asha: 'no no no no',
    omar: 'no no no no',
    petra: 'no no no no',
    femi: 'no no no no',
    ruiz: 'no no no no',
    mo: 'no no no yes',
    cora: 'yes yes no no',
    adi: 'no no no no',
    nina: 'no no yes no',
    yuki: 'no no no no',
    hugo: 'no no no no',
    lee: 'no no no yes',
    gwen: 'no no no no',
    theo: 'no no no no',
  },
  hoursOfTwo,
);
