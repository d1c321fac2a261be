import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const bytes = Buffer.from('sealed');
const { sam, yuki } = cast;
const step = '00000000-0000-4000-8000-00000006a009';

whileViewing(
  'routines',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
      values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, 'routine', 'x', app.now() + interval '9 days')`;
    await owner`insert into routine_steps (person_id, kind, words, starts) values (${yuki.id}, 'everyday', ${bytes}, '2026-11-23')`;
    await owner`insert into routine_steps (id, person_id, kind, words, starts) values (${step}, ${sam.id}, 'everyday', ${bytes}, '2026-11-23')`;
    await owner`insert into routine_marks (step_id, local, person_id, answer) values (${step}, '2026-11-23', ${sam.id}, 'done')`;
    await owner`insert into routine_reminders (step_id, local, person_id) values (${step}, '2026-11-23', ${sam.id})`;
  },
  {
    'see what Yuki plans': async (db) => {
      await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'routine')`;
      return db`select words from routine_steps where person_id = ${yuki.id}`;
    },
    'know that Yuki plans': (db) =>
      db`select from app.routine_parts_for_me(${yuki.id}) p where cardinality(p) > 0`,
    'see what Sam plans': (db) => db`select words from routine_steps where id = ${step}`,
    'plan something': (db) =>
      db`insert into routine_steps (person_id, kind, words, starts) values (app.me(), 'everyday', ${bytes}, '2026-11-23')`,
    'take something out': (db) =>
      db`update routine_steps set put_away_at = app.now() where id = ${step}`,
    'see how it went': (db) => db`select answer from routine_marks where step_id = ${step}`,
    'say how it went': (db) =>
      db`insert into routine_marks (step_id, local, person_id, answer) values (${step}, '2026-11-24', app.me(), 'done')`,
    'say it anew': (db) => db`update routine_marks set answer = 'skipped' where step_id = ${step}`,
    'take it back': (db) => db`delete from routine_marks where step_id = ${step}`,
    'see Sam’s reminders': (db) => db`select local from routine_reminders where step_id = ${step}`,
    'note a reminder': (db) =>
      db`insert into routine_reminders (step_id, local, person_id) values (${step}, '2026-11-24', app.me())`,
  },
);
