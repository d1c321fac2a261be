import { cast } from '../../../../test/cast.ts';
import { seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whileViewing } from '../../../../test/while-viewing.ts';

const story = '00000000-0000-4000-8000-0000000000f1';

whileViewing(
  'what Sam told to anybody',
  async (owner) => {
    await seedSpaces(owner);
    const post = await seedPost(owner, { number: 1, space: 'members', by: 'Sage' });
    await owner`insert into stories (id, title, called, html, language) values (${story}, 'A winter', 'River', 'x', 'en')`;
    await owner`insert into story_tellers (story_id, post_id, person_id) values (${story}, ${post}, ${cast.sam.id})`;
  },
  {
    'see which story is his': (db) => db`select from story_tellers`,
    'take it back': (db) => db`select from app.take_story_back(${story}) done where done`,
  },
);
