import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const { yuki, petra } = samsTies;

whileViewing(
  'consents',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until) values
      (${yuki}, ${cast.yuki.id}, ${cast.sam.id}, 'checkin-mood', 'x', app.now() + interval '9 days'),
      (${petra}, ${cast.sam.id}, ${cast.petra.id}, 'goals', 'x', app.now() + interval '9 days')`;
  },
  {
    'see what Yuki shows Sam': (db) =>
      db`select part from consents where member_id = ${cast.yuki.id}`,
    'see what Sam shows Petra': (db) =>
      db`select part from consents where member_id = ${cast.sam.id}`,
    'count Yuki among those who share': (db) =>
      db`select 1 where ${cast.yuki.id}::uuid = any (app.people_sharing_with_me('checkin-mood'))`,
    'give a consent': (db) =>
      db`insert into consents (tie_id, member_id, supporter_id, part, words, until)
        values (${petra}, app.me(), ${cast.petra.id}, 'alerts', 'x', app.now() + interval '9 days')`,
    'withdraw all of them': (db) => db`update consents set withdrawn_at = app.now()`,
    'withdraw one': (db) =>
      db`update consents set withdrawn_at = app.now() where tie_id = ${petra}`,
  },
);
