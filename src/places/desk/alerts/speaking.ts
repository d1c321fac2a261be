import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/master-key.ts';
import { seal, unseal } from '../../../platform/sealing.ts';

/** What somebody wrote that an alert stands on, without their name and its place. */
export interface SaidBefore {
  title: string;
  html: string;
  language: string;
  said_at: Date;
}

export interface AlertWord {
  id: string;
  mine: boolean;
  /** The work name of a helper, or empty. */
  by: string;
  /** Whether the person whom the alert is about said it. */
  theirs: boolean;
  words: string;
  written_at: Date;
}

interface Talk {
  alert: string;
  /** Whom the alert is about; their key seals every word. */
  about: string;
}

/** For whoever has it, and nobody else; undefined where it stands on no words, or they were taken back. */
export async function saidBefore(db: Db, alert: string): Promise<SaidBefore | undefined> {
  const [row] = await db<SaidBefore[]>`
    select title, html, language, said_at from app.said_in_alert(${alert})`;
  return row;
}

/** The oldest first. */
export async function wordsIn(
  db: Db,
  master: MasterKey,
  { alert, about }: Talk,
): Promise<AlertWord[]> {
  const rows = await db<(Omit<AlertWord, 'words'> & { words: Buffer })[]>`
    select id, coalesce(by_person_id = app.me(), false) as mine, coalesce(app.voice_in_alert(id), '') as by,
      coalesce(by_person_id = ${about}, false) as theirs, words, written_at
    from alert_words where alert_id = ${alert} order by written_at, id`;
  return Promise.all(
    rows.map(async ({ words, ...row }) => ({
      ...row,
      words: await unseal(db, master, about, cellOf(row.id), words),
    })),
  );
}

export async function sayInAlert(
  db: Db,
  master: MasterKey,
  { alert, about, by, words }: Talk & { by: string; words: string },
): Promise<void> {
  const id = randomUUID();
  const sealed = await seal(db, master, about, cellOf(id), words);
  await db`insert into alert_words (id, alert_id, by_person_id, words) values (${id}, ${alert}, ${by}, ${sealed})`;
}

export async function maySpeakIn(db: Db, alert: string): Promise<boolean> {
  const [row] = await db<{ may: boolean }[]>`select app.speaks_in_alert(${alert}) as may`;
  return row?.may ?? false;
}

const cellOf = (row: string) => ({ table: 'alert_words', column: 'words', row });
