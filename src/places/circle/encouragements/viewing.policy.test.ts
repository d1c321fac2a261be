import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

whileViewing(
  'kind words',
  async (owner) => {
    await owner`insert into encouragement_phrases (member_id, words, made_at)
      values (${cast.yuki.id}, 'x', app.now())`;
    await owner`insert into encouragements (tie_id, member_id, supporter_id, words)
      values (${samsTies.yuki}, ${cast.yuki.id}, ${cast.sam.id}, 'x')`;
  },
  {
    'see the phrases of Yuki': (db) =>
      db`select id from encouragement_phrases where member_id = ${cast.yuki.id}`,
    'see what Sam wrote to Yuki': (db) =>
      db`select id from encouragements where member_id = ${cast.yuki.id}`,
    'choose a phrase': (db) =>
      db`insert into encouragement_phrases (id, member_id, words) values (gen_random_uuid(), app.me(), 'x')`,
    'send a kind word': (db) =>
      db`insert into encouragements (id, tie_id, member_id, supporter_id, words)
        values (gen_random_uuid(), ${mayasTies.sam}, ${cast.maya.id}, app.me(), 'x')`,
  },
);
