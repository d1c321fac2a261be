import { randomUUID } from 'node:crypto';
import { NotThere, oneOf, type Db } from '../../../platform/database.ts';
import { seal, unseal, type MasterKey } from '../../../platform/sealing.ts';
import type { ReportForm, ReportReason } from './form.ts';

export type Outcome = '' | 'stands' | 'acted' | 'gone';

export interface Report {
  id: string;
  post_id: string;
  reason: ReportReason;
  outcome: Outcome;
  reported_at: Date;
  /** Whether who reported it told the people on call as well. */
  rung: boolean;
  /** Whether nobody was on call since, so that nobody has been told yet. */
  waits: boolean;
}

interface Asker {
  db: Db;
  master: MasterKey;
  me: string;
}

export const reportCell = (row: string) => ({ table: 'post_reports', column: 'words', row });

/** In words of one's own, sealed with one's own key. Returns its number. */
export async function report(
  { db, master, me }: Asker,
  post: string,
  form: ReportForm,
): Promise<string> {
  const id = randomUUID();
  const words = form.words ? await seal(db, master, me, reportCell(id), form.words) : null;
  await db`insert into post_reports (id, post_id, reporter_id, reason, words)
    values (${id}, ${post}, ${me}, ${form.reason}, ${words})`;
  return id;
}

const columns = (db: Db) =>
  db`id, post_id, reason, outcome, reported_at, alert_id is not null as rung, app.worry_waits(id) as waits`;

export async function myReport(db: Db, id: string): Promise<Report> {
  return oneOf(await db<Report[]>`select ${columns(db)} from post_reports where id = ${id}`);
}

/** What the one who asks told of this post before; undefined where they did not. */
export async function myReportOf(db: Db, post: string): Promise<Report | undefined> {
  const [row] = await db<Report[]>`select ${columns(db)} from post_reports where post_id = ${post}`;
  return row;
}

/** Tells who is on call of whoever wrote it. @throws {NotThere} where it is not theirs to ask */
export async function alertAboutAuthor(db: Db, id: string): Promise<'told' | 'nobody'> {
  const [row] = await db<{ outcome: string }[]>`select app.alert_about_author(${id}) as outcome`;
  if (row?.outcome !== 'told' && row?.outcome !== 'nobody') throw new NotThere();
  return row.outcome;
}

/** All that the one who asks reported, with their own words, the latest first. */
export async function myReports({ db, master, me }: Asker): Promise<object[]> {
  const rows = await db<(Report & { words: Buffer | null })[]>`
    select ${columns(db)}, words from post_reports order by reported_at desc`;
  return Promise.all(
    rows.map(async ({ id, reason, outcome, reported_at, rung, words }) => ({
      reason,
      outcome,
      reported_at,
      rung,
      words: words ? await unseal(db, master, me, reportCell(id), words) : '',
    })),
  );
}
