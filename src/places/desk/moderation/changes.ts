import { randomUUID } from 'node:crypto';
import { changedOne, NotThere, type Db } from '../../../platform/database.ts';
import { seal } from '../../../platform/sealing.ts';
import type { Services } from '../../../platform/services.ts';
import type { DecideForm } from './form.ts';
import { authorOf, decisionCell } from './sealed.ts';

/** From now on the one who asks is dealt what waits, until they stop or four hours are over. */
export async function beginShift(db: Db): Promise<void> {
  changedOne(await db`select from app.begin_shift() done where done`);
}

export async function endShift(db: Db): Promise<void> {
  changedOne(await db`select from app.end_shift() done where done`);
}

export async function takeBreak(db: Db): Promise<void> {
  changedOne(await db`select from app.take_break() done where done`);
}

/** "I have this", for an hour. */
export async function claim(db: Db, item: string): Promise<void> {
  changedOne(await db`select from app.claim_item(${item}) done where done`);
}

export async function handOver(db: Db, item: string): Promise<void> {
  changedOne(await db`select from app.hand_item_over(${item}) done where done`);
}

/**
 * Decides, tells who is concerned, and writes it in the record.
 * `nobody` where an alert was asked for and no one is on call.
 * @throws {NotThere} where it is not theirs to decide, or cannot be done to this post
 */
export async function decide(
  db: Db,
  services: Services,
  item: string,
  form: DecideForm,
): Promise<'done' | 'nobody'> {
  const id = randomUUID();
  const words = await wordsToAuthor(db, services, item, id, form.words);
  const notes = form.note ? [form.note] : [];
  const [row] = await db<{ outcome: string }[]>`
    select app.decide_item(${item}, ${id}, ${form.decision}, ${form.reason}, ${words}, ${notes}, ${form.space || null},
      ${Number(form.days)}) as outcome`;
  if (row?.outcome !== 'done' && row?.outcome !== 'nobody') throw new NotThere();
  return row.outcome;
}

async function wordsToAuthor(
  db: Db,
  services: Services,
  item: string,
  decision: string,
  words: string,
): Promise<Buffer | null> {
  if (!words) return null;
  const author = await authorOf(services, item);
  return seal(db, services.master, author, decisionCell('words', decision), words);
}

export async function undo(db: Db, decision: string): Promise<void> {
  changedOne(await db`select from app.undo_decision(${decision}) done where done`);
}
