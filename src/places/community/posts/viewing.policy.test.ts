import { cast } from '../../../../test/cast.ts';
import { personaNamed, seedPost, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whileViewing } from '../../../../test/while-viewing.ts';

const { sam } = cast;
const story = '00000000-0000-4000-8000-0000000000f1';

/** Sam is in two spaces, asks to come into a third, and says something. */
whileViewing(
  'what Sam does in spaces',
  async (owner) => {
    await seedSpaces(owner);
    const post = await seedPost(owner, { number: 1, space: 'members', by: 'Sage' });
    const other = await seedPost(owner, { number: 2, space: 'members', by: 'Mallow' });
    await owner`insert into space_hours (space_id, weekday, opens, closes) values (${seededSpaces.open}, 1, '09:00', '10:00')`;
    await owner`insert into personas (id, name) values ('00000000-0000-4000-8000-800000000009', 'Spruce')`;
    await owner`insert into persona_owners (persona_id, person_id) values ('00000000-0000-4000-8000-800000000009', ${sam.id})`;
    await owner`insert into space_askings (space_id, persona_id) values (${seededSpaces.approval}, '00000000-0000-4000-8000-800000000009')`;
    await owner`insert into post_readings (post_id, level) values (${post}, 'green')`;
    await owner`insert into post_marks (post_id, person_id, mark) values (${other}, ${sam.id}, 'helped')`;
    await owner`insert into post_follows (person_id, post_id) values (${sam.id}, ${other})`;
    await owner`insert into note_rules (person_id, content_note, rule) values (${sam.id}, 'death', 'show')`;
    await owner`insert into stories (id, title, called, html, language) values (${story}, 'A winter', 'River', 'x', 'en')`;
    await owner`insert into story_tellers (story_id, post_id, person_id) values (${story}, ${post}, ${sam.id})`;
  },
  {
    'see spaces': (db) => db`select from spaces`,
    'see their hours': (db) => db`select from space_hours`,
    'see where he is a member': (db) => db`select from space_members`,
    'see guides': (db) => db`select from space_guides`,
    'see where he asks to come in': (db) => db`select from space_askings`,
    'see what he said': (db) => db`select from posts where persona_id = ${personaNamed('Sage')}`,
    'see how it was read': (db) => db`select from post_readings`,
    'see his marks': (db) => db`select from post_marks`,
    'see what he follows': (db) => db`select from post_follows`,
    'see whom he keeps apart from': (db) => db`select from kept_apart`,
    'see his rules for notes': (db) => db`select from note_rules`,
    'see which story is his': (db) => db`select from story_tellers`,
    'find what was said': (db) => db`select from app.find_posts('{words}', null, 20, 0)`,
    'write as him': (db) =>
      db`insert into posts (space_id, persona_id, kind, body, html, words)
        values (${seededSpaces.members}, ${personaNamed('Sage')}, 'story', 'x', 'x', 'x')`,
    'leave for him': (db) => db`select where app.leave_space(${seededSpaces.members})`,
  },
);
