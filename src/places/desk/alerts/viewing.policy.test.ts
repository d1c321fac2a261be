import { cast } from '../../../../test/cast.ts';
import { whileViewing } from '../../../../test/while-viewing.ts';

const alert = '00000000-0000-4000-8000-0000000000e1';

/** Sam answers alerts, and was told of one about Lee, who wrote to him. */
whileViewing(
  'alerts that he was told of',
  async (owner) => {
    await owner`insert into person_roles (person_id, role) values (${cast.sam.id}, 'on_call')`;
    await owner`insert into alerts (id, about_person_id, cause, level, occasion, state, held_by, held_until)
      values (${alert}, ${cast.lee.id}, 'not_safe', 'crisis', 'once', 'held', ${cast.sam.id}, app.now() + interval '5 minutes')`;
    await owner`insert into alert_steps (alert_id, step, told) values (${alert}, 0, 'one')`;
    await owner`insert into alert_told (alert_id, person_id) values (${alert}, ${cast.sam.id})`;
    await owner`insert into alert_notes (alert_id, by_person_id, words) values (${alert}, ${cast.sam.id}, 'x')`;
    await owner`insert into alert_follow_ups (alert_id, person_id, due_at) values (${alert}, ${cast.sam.id}, app.now())`;
    await owner`insert into alert_words (alert_id, by_person_id, words) values (${alert}, ${cast.lee.id}, 'x')`;
  },
  {
    'see one': (db) => db`select state from alerts`,
    'see its steps': (db) => db`select told from alert_steps`,
    'see who was told': (db) => db`select person_id from alert_told`,
    'read its notes': (db) => db`select words from alert_notes`,
    'write a note': (db) =>
      db`insert into alert_notes (alert_id, by_person_id, words) values (${alert}, app.me(), 'y')`,
    'see that a word is due': (db) => db`select due_at from alert_follow_ups`,
    'say that it was said': (db) => db`update alert_follow_ups set done_at = app.now()`,
    'read what was said': (db) => db`select words from alert_words`,
    'say a word': (db) =>
      db`insert into alert_words (alert_id, by_person_id, words) values (${alert}, app.me(), 'y')`,
  },
);
