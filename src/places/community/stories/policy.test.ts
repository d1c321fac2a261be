import { cast } from '../../../../test/cast.ts';
import { postNumbered, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const [told, untold, hushed] = [postNumbered(1), postNumbered(2), postNumbered(3)];
const story = '00000000-0000-4000-8000-0000000000f1';
const hidden = '00000000-0000-4000-8000-0000000000f2';

async function mayaTold({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  await seedPost(owner, { number: 1, space: 'discreet', by: 'Wren' });
  await seedPost(owner, { number: 2, space: 'members', by: 'Moss' });
  await seedPost(owner, { number: 3, space: 'members', by: 'Moss', state: 'hidden' });
  await owner`insert into stories (id, title, called, html, language) values
    (${story}, 'A winter', 'River', '<p>x</p>', 'en'), (${hidden}, 'A spring', 'River', '<p>x</p>', 'en')`;
  await owner`insert into story_tellers (story_id, post_id, person_id) values
    (${story}, ${told}, ${cast.maya.id}), (${hidden}, ${hushed}, ${cast.maya.id})`;
}

whoMay(
  'A story that Maya told to anybody',
  {
    'read it': (db) => db`select title from stories where id = ${story}`,
    'see whose it is': (db) => db`select person_id from story_tellers where story_id = ${story}`,
    'take it down': (db) => db`select from app.take_story_back(${story}) done where done`,
    'tell another of Maya’s': (db) =>
      db`select from app.tell_story(${untold}, 'River', 1, 2) id where id is not null`,
    'tell it a second time': (db) =>
      db`select from app.tell_story(${told}, 'River', 1, 2) id where id is not null`,
    'tell it under a name that she bears': (db) =>
      db`select from app.tell_story(${untold}, 'fern', 1, 2) id where id is not null`,
    'read one whose post a guide has hidden': (db) =>
      db`select title from stories where id = ${hidden}`,
    'write one by hand': (db) =>
      db`insert into stories (title, called, html, language) values ('x', 'x', 'x', 'en')`,
  },
  {
    visitor: 'yes no no no no no no no',
    maya: 'yes yes yes yes no no no no',
    sam: 'yes no no no no no no no',
    asha: 'yes no no no no no no no',
    omar: 'yes no no no no no no no',
    petra: 'yes no no no no no no no',
    femi: 'yes no no no no no no no',
    ruiz: 'yes no no no no no no no',
    mo: 'yes no no no no no no no',
    cora: 'yes no no no no no no no',
    adi: 'yes no no no no no no no',
    nina: 'yes no no no no no no no',
    yuki: 'yes no no no no no no no',
    hugo: 'yes no no no no no no no',
    lee: 'yes no no no no no no no',
    gwen: 'yes no no no no no no no',
    theo: 'yes no no no no no no no',
  },
  mayaTold,
);
