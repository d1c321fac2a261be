import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const { yuki, petra } = samsTies;

whileViewing(
  'ties',
  async (owner) => {
    await owner`insert into tie_mutes (tie_id, member_id) values (${petra}, ${cast.sam.id})`;
    await owner`insert into circle_reviews (person_id, asked_at) values (${cast.sam.id}, app.now())`;
    await owner`insert into tie_invitations (member_id, code_print, kind, their_name, own_words, my_name)
      values (${cast.sam.id}, ${Buffer.alloc(32, 7)}, 'friend', 'x', 'x', 'x')`;
    await owner`insert into tie_endings (tie_id, by_person_id) values (${yuki}, ${cast.sam.id})`;
  },
  {
    'see Sam’s own circle': (db) => db`select id from ties where id = ${petra}`,
    'see which ties Sam ended': (db) => db`select tie_id from tie_endings`,
    'see whom Sam muted': (db) => db`select tie_id from tie_mutes`,
    'see what Sam calls others': (db) => db`select name from tie_names`,
    'see whom Sam invited': (db) => db`select id from tie_invitations`,
    'see when Sam looked at his circle': (db) => db`select asked_at from circle_reviews`,
    'end a tie of his': (db) =>
      db`insert into tie_endings (tie_id, by_person_id) values (${petra}, app.me())`,
  },
);
