import { randomUUID } from 'node:crypto';
import type { Day } from '../../../platform/local-days.ts';
import { NotThere } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { Checkin, Rhythm, Scale } from './checkin.ts';
import { versionsOf, type ScaledVersion } from './history.ts';

/** One saving of a day, as a form or a device sends it. */
export interface Saving extends Checkin {
  scale: Scale;
  /** The sender's own name for this saving: sent twice, it is saved once. */
  sentAs: string;
  filledInLate: boolean;
}

export async function scaleOf({ db, me }: Pick<Reader, 'db' | 'me'>): Promise<Scale> {
  const [row] = await db<
    { scale: Scale }[]
  >`select scale from check_in_settings where person_id = ${me}`;
  return row?.scale ?? 'plain';
}

export async function chooseScale({ db, me }: Reader, scale: Scale): Promise<void> {
  await db`insert into check_in_settings (person_id, scale) values (${me}, ${scale})
    on conflict (person_id) do update set scale = excluded.scale`;
}

export async function chooseRhythm({ db, me }: Reader, since: Day, rhythm: Rhythm): Promise<void> {
  const weekdays = rhythm.kind === 'weekdays' ? [...rhythm.weekdays] : null;
  const everyDays = rhythm.kind === 'every' ? rhythm.days : null;
  await db`insert into check_in_rhythms (person_id, since, weekdays, every_days)
    values (${me}, ${since}, ${weekdays}, ${everyDays})`;
}

/** Saves a day, once for each name that the sender gave it. False where it was saved before. */
export async function saveCheckin({ db, me }: Reader, saving: Saving): Promise<boolean> {
  const { day, scale, mood, energy, sleep, connection, signs, helped, sentAs } = saving;
  const saved = await db`
    insert into check_ins (person_id, day, scale, mood, energy, sleep, connection, signs, helped, filled_in_late, sent_as)
    values (${me}, ${day}, ${scale}, ${mood}, ${energy}, ${sleep}, ${connection}, ${[...signs]}, ${[...helped]},
      ${saving.filledInLate}, ${sentAs})
    on conflict (person_id, sent_as) do nothing`;
  return saved.count === 1;
}

/** The newest version of a day, taken back or not. */
export async function newestOf({ db, me }: Reader, day: Day): Promise<ScaledVersion | undefined> {
  const versions = await versionsOf(db, me, day);
  return versions.findLast((version) => version.day === day);
}

/** Takes a day back, or puts it back as it was: either is one more version. */
export async function setTakenBack(reader: Reader, day: Day, takenBack: boolean): Promise<void> {
  const { db, me } = reader;
  const newest = await newestOf(reader, day);
  if (!newest) throw new NotThere();
  if (newest.takenBack === takenBack) return;
  const { scale, mood, energy, sleep, connection, signs, helped, filledInLate } = newest;
  await db`
    insert into check_ins (person_id, day, scale, mood, energy, sleep, connection, signs, helped, filled_in_late, taken_back)
    values (${me}, ${day}, ${scale}, ${mood}, ${energy}, ${sleep}, ${connection}, ${[...signs]}, ${[...helped]},
      ${filledInLate}, ${takenBack})`;
}

export async function noteOf({ db, master, me }: Reader, day: Day): Promise<string> {
  const [note] = await db<{ id: string; words: Buffer }[]>`
    select id, words from check_in_notes where person_id = ${me} and day = ${day}`;
  return note ? unseal(db, master, me, noteCell(note.id), note.words) : '';
}

/** A note as it is now; an empty one is none. What was written before it is gone. */
export async function writeNote(reader: Reader, day: Day, text: string): Promise<void> {
  if ((await noteOf(reader, day)) === text) return;
  const { db, master, me } = reader;
  await db`delete from check_in_notes where person_id = ${me} and day = ${day}`;
  if (!text) return;
  const id = randomUUID();
  const words = await seal(db, master, me, noteCell(id), text);
  await db`insert into check_in_notes (id, person_id, day, words) values (${id}, ${me}, ${day}, ${words})`;
}

export const noteCell = (row: string) => ({ table: 'check_in_notes', column: 'words', row });

/** The years of which something was told, and this one, the latest first. */
export async function yearsTold({ db, me }: Reader, thisYear: number): Promise<number[]> {
  const rows = await db<{ year: number }[]>`
    select distinct extract(year from day)::int as year from check_in_moods where person_id = ${me}`;
  const years = new Set([thisYear, ...rows.map(({ year }) => year)]);
  return [...years].toSorted((one, other) => other - one);
}
