import { whoMay } from '../../../../../test/who-may.ts';
import type { World } from '../../../../../test/world.ts';
import { hallAndRefuge } from '../testing/hall-and-refuge.ts';
import { readSomeListings } from './jobs.ts';

async function hallInSearch(world: World): Promise<void> {
  await world.owner.begin((db) => hallAndRefuge(db));
  while (await world.as('worker', (db) => readSomeListings(db))) continue;
}

const row = 'yes yes no no no no no no';

whoMay(
  'Who may search, and who may touch what search remembers',
  {
    search: (db) => db`select service from app.found_listings('{}', 0, 9)`,
    'have a word looked up': (db) => db`select * from app.words_near(array['halls'])`,
    'read a listing': (db) => db`select name from service_listings`,
    'read the words of listings': (db) => db`select word from listing_words`,
    'read the names of places': (db) => db`select key from place_names`,
    'write a listing': (db) => db`select app.write_listings('[]', '{}')`,
    'take listings that are due': (db) => db`select * from app.take_due_listings(9)`,
    'have all listings read anew': (db) =>
      db`select app.outdated_listings_fall_due('other', '2026-01-01')`,
  },
  {
    visitor: row,
    maya: row,
    sam: row,
    asha: row,
    omar: row,
    petra: row,
    femi: row,
    ruiz: row,
    mo: row,
    cora: row,
    adi: row,
    nina: row,
    yuki: row,
    hugo: row,
    lee: row,
    gwen: row,
    theo: row,
  },
  hallInSearch,
);
