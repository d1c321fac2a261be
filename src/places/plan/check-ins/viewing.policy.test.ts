import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';
import type { Db } from '../../../platform/database.ts';

const { sam, yuki } = cast;
const look = async (db: Db, part: string) => {
  await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), ${part})`;
};

whileViewing(
  'check-ins',
  async (owner) => {
    for (const part of ['checkin-mood', 'checkin-notes'])
      await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
        values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, ${part}, 'x', app.now() + interval '9 days')`;
    for (const { id } of [sam, yuki]) {
      await owner`insert into check_ins (person_id, day, mood) values (${id}, '2026-11-20', 3)`;
      await owner`insert into check_in_notes (person_id, day, words) values (${id}, '2026-11-20', 'x')`;
    }
    await owner`insert into check_in_settings (person_id) values (${sam.id})`;
    await owner`insert into check_in_rhythms (person_id, since, every_days) values (${sam.id}, '2026-11-20', 2)`;
    await owner`insert into days_off (person_id, first_day, last_day) values (${sam.id}, '2026-11-20', '2026-11-20')`;
    await owner`insert into risk_answers (person_id, source, source_name, answer) values (${sam.id}, 'check-in', 'x', 'unsure')`;
  },
  {
    'see how Yuki’s day was': async (db) => {
      await look(db, 'checkin-mood');
      return db`select mood from check_in_moods where person_id = ${yuki.id}`;
    },
    'see Yuki’s note': async (db) => {
      await look(db, 'checkin-notes');
      return db`select words from check_in_notes where person_id = ${yuki.id}`;
    },
    'see how Sam’s own day was': (db) =>
      db`select mood from check_in_moods where person_id = ${sam.id}`,
    'see what Sam said of his day': (db) => db`select mood from check_ins`,
    'see Sam’s note': (db) => db`select words from check_in_notes where person_id = ${sam.id}`,
    'see Sam’s scale': (db) => db`select scale from check_in_settings`,
    'see Sam’s rhythm': (db) => db`select since from check_in_rhythms`,
    'see Sam’s days off': (db) => db`select first_day from days_off`,
    'see whether Sam is safe': (db) => db`select answer from risk_answers`,
    'check in for Sam': (db) =>
      db`insert into check_ins (person_id, day, mood) values (app.me(), '2026-11-19', 3)`,
    'write Sam’s note': (db) =>
      db`insert into check_in_notes (person_id, day, words) values (app.me(), '2026-11-19', 'x')`,
  },
);
