import { codeFingerprint } from '../../../platform/one-time-code.ts';
import { changedOne, type Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/master-key.ts';
import type { Span } from './rules.ts';

export interface Shift {
  id: string;
  person: string;
  name: string;
  starts_at: Date;
  ends_at: Date;
  offered: boolean;
}

export interface Helper {
  person: string;
  name: string;
  sent_at: Date | null;
  answered_at: Date | null;
  /** Whether they answered one that rang. */
  rung: boolean;
}

export interface Travels {
  minutes_to_answer: number;
  fallback_name: string;
  is_open: boolean;
  fallback_agreed_at: Date | null;
}

/** Shifts that are not over, the next first. */
export function comingShifts(db: Db): Promise<Shift[]> {
  return db<Shift[]>`
    select s.id, s.person_id as person, coalesce(w.name, '') as name, s.starts_at, s.ends_at, s.offered_at is not null as offered
    from on_call_shifts s left join work_names w using (person_id)
    where s.ends_at > app.now() order by s.starts_at, s.id limit 200`;
}

/** A test that was answered on any channel counts. */
export function helpersOnCall(db: Db): Promise<Helper[]> {
  return db<Helper[]>`
    select r.person_id as person, coalesce(w.name, '') as name, max(t.sent_at) as sent_at, max(t.answered_at) as answered_at,
      coalesce(bool_or(t.channel = 'ring' and t.answered_at is not null), false) as rung
    from person_roles r left join work_names w using (person_id) left join alert_tests t using (person_id)
    where r.role = 'on_call' and (r.until is null or r.until > app.now()) group by r.person_id, w.name order by 2`;
}

export async function travels(db: Db): Promise<Travels | undefined> {
  const [row] = await db<Travels[]>`
    select minutes_to_answer, fallback_name, is_open, fallback_agreed_at from alert_settings`;
  return row;
}

/** The same shift twice is one shift. */
export async function planShifts(db: Db, person: string, spans: readonly Span[]): Promise<void> {
  for (const { from, until } of spans)
    await db`insert into on_call_shifts (person_id, starts_at, ends_at)
      values (${person}, ${new Date(from)}, ${new Date(until)}) on conflict do nothing`;
}

export async function removeShift(db: Db, shift: string): Promise<void> {
  changedOne(await db`delete from on_call_shifts where id = ${shift}`);
}

export const offerShift = (db: Db, shift: string, offered: boolean) =>
  answered(db<Answer[]>`select app.offer_shift(${shift}, ${offered}) as ok`);

export const takeShift = (db: Db, shift: string) =>
  answered(db<Answer[]>`select app.take_shift(${shift}) as ok`);

export const sendTests = (db: Db) => db`select app.send_alert_tests()`;

export const answerTest = (db: Db, master: MasterKey, code: string) =>
  answered(
    db<
      Answer[]
    >`select app.answer_alert_test(${codeFingerprint(master, 'alert-test', code)}) as ok`,
  );

export const beginTest = (db: Db, master: MasterKey, code: string, channel: 'mail' | 'ring') =>
  answered(
    db<Answer[]>`
      select app.begin_alert_test(${codeFingerprint(master, 'alert-test', code)}, ${channel}) as ok`,
  );

export const nameFallback = (
  db: Db,
  master: MasterKey,
  fallback: { name: string; mail: string; code: string },
) =>
  answered(
    db<Answer[]>`select app.name_fallback(${fallback.name}, ${fallback.mail},
      ${codeFingerprint(master, 'fallback', fallback.code)}) as ok`,
  );

export const isFallbackCode = (db: Db, master: MasterKey, code: string) =>
  answered(
    db<Answer[]>`select app.is_fallback_code(${codeFingerprint(master, 'fallback', code)}) as ok`,
  );

export const agreeAsFallback = (db: Db, master: MasterKey, code: string) =>
  answered(
    db<Answer[]>`select app.agree_as_fallback(${codeFingerprint(master, 'fallback', code)}) as ok`,
  );

export type Opening = 'opened' | 'tests' | 'fallback' | 'shifts' | 'not-there';

export async function openOnCall(db: Db): Promise<Opening> {
  const [row] = await db<{ opening: Opening }[]>`select app.open_on_call() as opening`;
  return row?.opening ?? 'not-there';
}

export const closeOnCall = (db: Db) => db`select app.close_on_call()`;

export async function setMinutes(db: Db, minutes: number): Promise<void> {
  changedOne(await db`update alert_settings set minutes_to_answer = ${minutes}`);
}

interface Answer {
  ok: boolean;
}

async function answered(asking: Promise<readonly Answer[]>): Promise<boolean> {
  const [row] = await asking;
  return row?.ok ?? false;
}
