import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { seal, unsealAll } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { Section } from './section.ts';

export interface Version {
  section: Section;
  /** Counted from 1 in each section. */
  number: number;
  lines: readonly string[];
  savedAt: Date;
}

interface Row {
  id: string;
  section: Section;
  number: number;
  words: Buffer;
  saved_at: Date;
}

type Opener = Pick<Reader, 'db' | 'master'>;

/** How each section of a member's plan stands, as far as the rule book shows it to who asks. */
export async function planOf(reader: Opener, member: string): Promise<Map<Section, Version>> {
  const rows = await reader.db<Row[]>`
    select distinct on (section) id, section, number, words, saved_at from plan_versions
    where person_id = ${member} order by section, number desc`;
  const versions = await opened(reader, member, rows);
  return new Map(versions.map((version) => [version.section, version]));
}

/** All versions of one section of the one who asks, the newest first. */
export async function versionsOf(reader: Reader, section: Section): Promise<Version[]> {
  const rows = await reader.db<Row[]>`
    select id, section, number, words, saved_at from plan_versions
    where person_id = ${reader.me} and section = ${section} order by number desc`;
  return opened(reader, reader.me, rows);
}

/** All that the one who asks ever saved. */
export async function everyVersion(reader: Reader): Promise<Version[]> {
  const rows = await reader.db<Row[]>`
    select id, section, number, words, saved_at from plan_versions
    where person_id = ${reader.me} order by section, number`;
  return opened(reader, reader.me, rows);
}

/** Saves a section; where nothing changed there is no new version. Returns how it stands. */
export async function saveSection(
  reader: Reader,
  section: Section,
  lines: readonly string[],
): Promise<number> {
  const { db, master, me } = reader;
  await db`select pg_advisory_xact_lock(hashtextextended(${`plan ${me} ${section}`}, 0))`;
  const [newest] = await versionsOf(reader, section);
  if ((newest?.lines ?? []).join('\n') === lines.join('\n')) return newest?.number ?? 0;
  const [id, number] = [randomUUID(), (newest?.number ?? 0) + 1];
  const words = await seal(db, master, me, wordsCell(id), lines.join('\n'));
  await db`insert into plan_versions (id, person_id, section, number, words)
    values (${id}, ${me}, ${section}, ${number}, ${words})`;
  return number;
}

/** @throws {NotThere} for a version that never was */
export async function oneVersion(
  reader: Reader,
  section: Section,
  number: number,
): Promise<Version> {
  return oneOf((await versionsOf(reader, section)).filter((one) => one.number === number));
}

/** Only what no longer stands can be deleted alone: the section itself is emptied by saving it empty. */
export async function deleteVersion({ db, me }: Reader, section: Section, number: number) {
  changedOne(
    await db`delete from plan_versions v where person_id = ${me} and section = ${section} and number = ${number}
      and exists (select from plan_versions n where n.person_id = v.person_id and n.section = v.section and n.number > v.number)`,
  );
}

/** Sections that the one who asks may open; asking is no look. */
export async function sectionsToOpen(db: Db, member: string): Promise<Section[]> {
  const [row] = await db<{ sections: Section[] }[]>`
    select app.plan_sections_for_me(${member}) as sections`;
  return row?.sections ?? [];
}

async function opened({ db, master }: Opener, member: string, rows: Row[]): Promise<Version[]> {
  const cells = rows.map(({ id, words }) => ({ cell: wordsCell(id), sealed: words }));
  const texts = await unsealAll(db, master, member, cells);
  return rows.map(({ section, number, saved_at: savedAt }, n) => ({
    section,
    number,
    savedAt,
    lines: (texts[n] ?? '').split('\n').filter((line) => line !== ''),
  }));
}

const wordsCell = (row: string) => ({ table: 'plan_versions', column: 'words', row });
