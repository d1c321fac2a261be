import { cast } from '../../../../test/cast.ts';
import { personaNamed, seedPost, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whileViewing } from '../../../../test/while-viewing.ts';

const { sam } = cast;

/** Sam says something, and reads what others say. */
whileViewing(
  'what Sam says and reads',
  async (owner) => {
    await seedSpaces(owner);
    const post = await seedPost(owner, { number: 1, space: 'members', by: 'Sage' });
    const other = await seedPost(owner, { number: 2, space: 'members', by: 'Mallow' });
    await owner`insert into post_readings (post_id, level) values (${post}, 'green')`;
    await owner`insert into post_marks (post_id, person_id, mark) values (${other}, ${sam.id}, 'helped')`;
    await owner`insert into post_follows (person_id, post_id) values (${sam.id}, ${other})`;
    await owner`insert into note_rules (person_id, content_note, rule) values (${sam.id}, 'death', 'show')`;
  },
  {
    'see what he said': (db) => db`select from posts where persona_id = ${personaNamed('Sage')}`,
    'see how it was read': (db) => db`select from post_readings`,
    'see his marks': (db) => db`select from post_marks`,
    'see what he follows': (db) => db`select from post_follows`,
    'see whom he keeps apart from': (db) => db`select from kept_apart`,
    'see his rules for notes': (db) => db`select from note_rules`,
    'find what was said': (db) => db`select from app.find_posts('{words}', null, 20, 0)`,
    'write as him': (db) =>
      db`insert into posts (space_id, persona_id, kind, body, html, words)
        values (${seededSpaces.members}, ${personaNamed('Sage')}, 'story', 'x', 'x', 'x')`,
  },
);
