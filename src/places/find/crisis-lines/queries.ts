import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { Hours } from './opening.ts';

export interface EmergencyNumber {
  country: string;
  number: string;
  checked_at: Date;
}

export interface CrisisLine {
  id: string;
  country: string;
  name: string;
  who_for: string;
  languages: string[];
  phone: string;
  text_number: string;
  text_word: string;
  chat_url: string;
  free: boolean;
  always_open: boolean;
  time_zone: string;
  checked_at: Date | null;
  hours: Hours[];
}

export type LineWords = Omit<CrisisLine, 'id' | 'checked_at' | 'hours'>;
export type HowChecked = 'called' | 'texted' | 'chatted' | 'official_page';

export async function emergencyNumber(
  db: Db,
  country: string,
): Promise<EmergencyNumber | undefined> {
  const [row] = await db<
    EmergencyNumber[]
  >`select country, number, checked_at from emergency_numbers where country = ${country}`;
  return row;
}

/** Countries that have something to show. */
export async function helpCountries(db: Db): Promise<string[]> {
  const rows = await db<{ country: string }[]>`
    select country from emergency_numbers union select country from crisis_lines where checked_at is not null and retired_at is null order by 1`;
  return rows.map(({ country }) => country);
}

/** The lines of a country, those that speak the reader's language and those checked lately first. */
export function shownLines(db: Db, country: string, language: string): Promise<CrisisLine[]> {
  return db<CrisisLine[]>`
    ${lineColumns(db)} where l.country = ${country} and l.checked_at is not null and l.retired_at is null
    order by ${language} = any (l.languages) desc, l.always_open desc, l.checked_at desc`;
}

export function allLines(db: Db): Promise<CrisisLine[]> {
  return db<
    CrisisLine[]
  >`${lineColumns(db)} where l.retired_at is null order by l.checked_at nulls first, l.name`;
}

export async function crisisLine(db: Db, id: string): Promise<CrisisLine> {
  return oneOf(await db<CrisisLine[]>`${lineColumns(db)} where l.id = ${id}`);
}

/** What was not checked for 90 days, or never. */
export async function staleCount(db: Db): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count from crisis_lines
    where retired_at is null and (checked_at is null or checked_at < app.now() - interval '90 days')`;
  return row?.count ?? 0;
}

export async function checkEmergencyNumber(
  db: Db,
  checker: string,
  country: string,
  number: string,
): Promise<void> {
  await db`insert into emergency_numbers (country, number, checked_by, checked_at) values (${country}, ${number}, ${checker}, app.now())
    on conflict (country) do update set number = excluded.number, checked_by = excluded.checked_by, checked_at = excluded.checked_at`;
}

/** Adds a line, or changes one, together with the check that makes it live. */
export async function saveCheckedLine(
  db: Db,
  checker: string,
  line: LineWords,
  hours: Hours[],
  how: HowChecked,
  id?: string,
): Promise<string> {
  const written = id ?? crypto.randomUUID();
  if (id) changedOne(await db`update crisis_lines set ${db(line)} where id = ${id}`);
  else await db`insert into crisis_lines ${db({ id: written, ...line })}`;
  await db`delete from crisis_line_hours where line_id = ${written}`;
  if (hours.length > 0)
    await db`insert into crisis_line_hours ${db(hours.map((open) => ({ line_id: written, ...open })))}`;
  await checkLine(db, checker, written, how);
  return written;
}

export async function checkLine(
  db: Db,
  checker: string,
  id: string,
  how: HowChecked,
): Promise<void> {
  await db`insert into crisis_line_checks (line_id, checked_by, how) values (${id}, ${checker}, ${how})`;
}

export async function retireLine(db: Db, id: string): Promise<void> {
  changedOne(
    await db`update crisis_lines set retired_at = app.now() where id = ${id} and retired_at is null`,
  );
}

const lineColumns = (db: Db) => db`
  select l.id, l.country, l.name, l.who_for, l.languages, l.phone, l.text_number, l.text_word, l.chat_url, l.free, l.always_open,
    l.time_zone, l.checked_at,
    coalesce((select json_agg(json_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens)
      from crisis_line_hours h where h.line_id = l.id), '[]') as hours
  from crisis_lines l`;
