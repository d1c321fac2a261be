import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const [today, taken] = ['2026-11-20', '2026-11-19'];

/** Maya checked in twice on one day and took another back. Asha may see her notes too; Sam’s consent for moods ends quietly. */
async function mayaCheckedIn({ owner }: World): Promise<void> {
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
    values (${mayasTies.asha}, ${maya}, ${cast.asha.id}, 'checkin-notes', 'x', app.now() + interval '9 days')`;
  for (const day of [today, taken]) {
    await owner`insert into check_ins (person_id, day, mood) values (${maya}, ${day}, 2)`;
    await owner`insert into check_in_notes (person_id, day, words) values (${maya}, ${day}, 'x')`;
  }
  await owner`insert into check_ins (person_id, day, mood, taken_back) values (${maya}, ${taken}, 2, true)`;
  await owner`insert into check_in_settings (person_id, scale) values (${maya}, 'centred')`;
  await owner`insert into check_in_rhythms (person_id, since, every_days) values (${maya}, ${today}, 2)`;
  await owner`insert into days_off (person_id, first_day, last_day) values (${maya}, ${today}, ${today})`;
  await owner`insert into risk_answers (person_id, source, source_name, answer) values (${maya}, 'check-in', ${today}, 'unsure')`;
}

const look = (db: Db, part: string) => db`
  insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), ${part} where app.me() <> ${maya}`;

const moodOf = (day: string) => async (db: Db) => {
  await look(db, 'checkin-mood');
  return db`select mood from check_in_moods where person_id = ${maya} and day = ${day}`;
};
const noteOf = (day: string) => async (db: Db) => {
  await look(db, 'checkin-notes');
  return db`select words from check_in_notes where person_id = ${maya} and day = ${day} and not taken_back`;
};

const nothing = 'no no no no no no no no';

whoMay(
  'How Maya’s days were',
  {
    'see how a day was': moodOf(today),
    'see it without writing their look': (db) =>
      db`select mood from check_in_moods where person_id = ${maya}`,
    'see it with a look at something else': async (db) => {
      await look(db, 'alerts');
      return db`select mood from check_in_moods where person_id = ${maya}`;
    },
    'see a day that she took back': moodOf(taken),
    'see her note': noteOf(today),
    'see her note without writing their look': (db) =>
      db`select words from check_in_notes where person_id = ${maya}`,
    'see a note that she took back': noteOf(taken),
    'see when a day was said': (db) => db`select made_at from check_in_moods`,
  },
  {
    visitor: nothing,
    maya: 'yes yes yes no yes yes no no',
    sam: 'yes no no no no no no no',
    asha: 'yes no no no yes no no no',
    omar: nothing,
    petra: nothing,
    femi: nothing,
    ruiz: nothing,
    mo: nothing,
    cora: nothing,
    adi: nothing,
    nina: nothing,
    yuki: nothing,
    hugo: nothing,
    lee: nothing,
    gwen: nothing,
    theo: nothing,
  },
  mayaCheckedIn,
);

const own = 'no no no no no no no no';

whoMay(
  'What Maya alone knows of her check-ins',
  {
    'see every saving, with its signs': (db) =>
      db`select signs, recorded_at from check_ins where person_id = ${maya}`,
    'see her scale': (db) => db`select scale from check_in_settings where person_id = ${maya}`,
    'see her rhythm': (db) => db`select since from check_in_rhythms where person_id = ${maya}`,
    'see her days off': (db) => db`select first_day from days_off where person_id = ${maya}`,
    'see whether she is safe': (db) =>
      db`select answer from risk_answers where person_id = ${maya}`,
    'say that she is back': (db) =>
      db`update days_off set cancelled_at = app.now() where person_id = ${maya}`,
    'change her scale': (db) =>
      db`update check_in_settings set scale = 'plain' where person_id = ${maya}`,
    'take her answer back': (db) =>
      db`update risk_answers set taken_back_at = app.now() where person_id = ${maya}`,
  },
  {
    visitor: own,
    maya: 'yes yes yes yes yes yes yes yes',
    sam: own,
    asha: own,
    omar: own,
    petra: own,
    femi: own,
    ruiz: own,
    mo: own,
    cora: own,
    adi: own,
    nina: own,
    yuki: own,
    hugo: own,
    lee: own,
    gwen: own,
    theo: own,
  },
  mayaCheckedIn,
);

whoMay(
  'Speaking for Maya',
  {
    'check in for her': (db) =>
      db`insert into check_ins (person_id, day, mood) values (${maya}, '2026-11-18', 5)`,
    'write a note for her': (db) =>
      db`insert into check_in_notes (person_id, day, words) values (${maya}, '2026-11-18', 'x')`,
    'take her note away': (db) => db`delete from check_in_notes where person_id = ${maya}`,
    'choose a rhythm for her': (db) =>
      db`insert into check_in_rhythms (person_id, since, every_days) values (${maya}, ${today}, 7)`,
    'take days off for her': (db) =>
      db`insert into days_off (person_id, first_day, last_day) values (${maya}, ${today}, ${today})`,
    'answer for her': (db) =>
      db`insert into risk_answers (person_id, source, source_name, answer) values (${maya}, 'check-in', 'x', 'unsafe')`,
    'lay a mood by hand': (db) =>
      db`insert into check_in_moods (person_id, day, scale, mood, made_at) values (${maya}, '2026-11-18', 'plain', 5, app.now())`,
    'change a day that was said': (db) =>
      db`update check_ins set mood = 5 where person_id = ${maya}`,
    'forget a day that was said': (db) => db`delete from check_ins where person_id = ${maya}`,
    'choose her first scale': (db) =>
      db`insert into check_in_settings (person_id) values (${cast.lee.id})`,
  },
  {
    visitor: 'no no no no no no no no no no',
    maya: 'yes yes yes yes yes yes no no no no',
    sam: 'no no no no no no no no no no',
    asha: 'no no no no no no no no no no',
    omar: 'no no no no no no no no no no',
    petra: 'no no no no no no no no no no',
    femi: 'no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no',
    mo: 'no no no no no no no no no no',
    cora: 'no no no no no no no no no no',
    adi: 'no no no no no no no no no no',
    nina: 'no no no no no no no no no no',
    yuki: 'no no no no no no no no no no',
    hugo: 'no no no no no no no no no no',
    lee: 'no no no no no no no no no yes',
    gwen: 'no no no no no no no no no no',
    theo: 'no no no no no no no no no no',
  },
  mayaCheckedIn,
);

whoMay(
  'A change of all that there is',
  {
    'change every scale': (db) => db`update check_in_settings set scale = 'plain'`,
    'call off all days off': (db) => db`update days_off set cancelled_at = app.now()`,
    'take every answer back': (db) => db`update risk_answers set taken_back_at = app.now()`,
    'take every note away': (db) => db`delete from check_in_notes`,
  },
  {
    visitor: 'no no no no',
    maya: 'yes yes yes yes',
    sam: 'no no no no',
    asha: 'no no no no',
    omar: 'no no no no',
    petra: 'no no no no',
    femi: 'no no no no',
    ruiz: 'no no no no',
    mo: 'no no no no',
    cora: 'no no no no',
    adi: 'no no no no',
    nina: 'no no no no',
    yuki: 'no no no no',
    hugo: 'no no no no',
    lee: 'no no no no',
    gwen: 'no no no no',
    theo: 'no no no no',
  },
  mayaCheckedIn,
);
