import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';
import type { Db } from '../../../platform/database.ts';

const bytes = Buffer.from('sealed');
const { sam, yuki } = cast;
const [hers, his] = ['8', '9'].map((n) => `00000000-0000-4000-8000-00000007a00${n}`) as [
  string,
  string,
];
const look = (db: Db) =>
  db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'goals')`;

whileViewing(
  'goals',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
      values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, 'goals', 'x', app.now() + interval '9 days')`;
    await owner`insert into goals (id, person_id, dimension, words, why) values
      (${hers}, ${yuki.id}, 'home', ${bytes}, ${bytes}), (${his}, ${sam.id}, 'home', ${bytes}, ${bytes})`;
    await owner`insert into goal_steps (goal_id, person_id, words) values (${hers}, ${yuki.id}, ${bytes}), (${his}, ${sam.id}, ${bytes})`;
    await owner`insert into goal_companions (goal_id, tie_id, person_id) values
      (${hers}, ${samsTies.yuki}, ${yuki.id}), (${his}, ${samsTies.petra}, ${sam.id})`;
  },
  {
    'see Yuki’s goal': async (db) => {
      await look(db);
      return db`select words from goals where id = ${hers}`;
    },
    'see Yuki’s steps': async (db) => {
      await look(db);
      return db`select words from goal_steps where goal_id = ${hers}`;
    },
    'see that Sam is named by Yuki': async (db) => {
      await look(db);
      return db`select tie_id from goal_companions where goal_id = ${hers}`;
    },
    'know that Yuki has goals': (db) => db`select from app.goals_for_me(${yuki.id}) has where has`,
    'see Sam’s goal': (db) => db`select words from goals where id = ${his}`,
    'see Sam’s steps': (db) => db`select words from goal_steps where goal_id = ${his}`,
    'see whom Sam names': (db) => db`select tie_id from goal_companions where goal_id = ${his}`,
    'set a goal': (db) =>
      db`insert into goals (person_id, dimension, words, why) values (app.me(), 'home', ${bytes}, ${bytes})`,
    'change one': (db) => db`update goals set reached_at = app.now() where id = ${his}`,
    'delete one': (db) => db`delete from goals where id = ${his}`,
    'add a step': (db) =>
      db`insert into goal_steps (goal_id, person_id, words) values (${his}, app.me(), ${bytes})`,
    'say that a step is done': (db) =>
      db`update goal_steps set done_at = app.now() where goal_id = ${his}`,
    'take a step out': (db) => db`delete from goal_steps where goal_id = ${his}`,
    'name nobody': (db) => db`delete from goal_companions where goal_id = ${his}`,
  },
);

whileViewing(
  'whom Sam could name',
  async (owner) => {
    await owner`insert into goals (id, person_id, dimension, words, why) values (${his}, ${sam.id}, 'home', ${bytes}, ${bytes})`;
  },
  {
    'name Petra': (db) =>
      db`insert into goal_companions (goal_id, tie_id, person_id) values (${his}, ${samsTies.petra}, app.me())`,
  },
);
