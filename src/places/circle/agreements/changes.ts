import { randomUUID } from 'node:crypto';
import { changedOne, oneOf } from '../../../platform/database.ts';
import { DAY_LENGTH } from '../../../platform/local-days.ts';
import { clock } from '../../../platform/clock.ts';
import { seal } from '../../../platform/sealing.ts';
import type { Reader } from '../ties/public.ts';
import { agreedCell, nameCell, wordsCell } from './cells.ts';
import type { Made } from './making/own-form.ts';

const YEAR = 365 * DAY_LENGTH;

/** A new agreement as a draft; returns its id. Nothing happens by it before it is agreed. */
export async function draftAgreement(reader: Reader, made: Made): Promise<string> {
  const { db, master, me } = reader;
  const id = randomUUID();
  const name = await seal(db, master, me, nameCell(id), made.name);
  await db`insert into agreements (id, member_id, name) values (${id}, ${me}, ${name})`;
  await insertDraft(reader, id, 1, made);
  return id;
}

/** A change is a new version: a draft in place of the one before, until it is agreed. */
export async function draftChange(reader: Reader, id: string, made: Made): Promise<void> {
  const { db, master, me } = reader;
  await hold(reader);
  oneOf(await db`select from agreements where id = ${id} and ended_at is null`);
  await db`delete from agreement_versions where agreement_id = ${id} and agreed_at is null`;
  const [last] = await db<{ version: number }[]>`
    select coalesce(max(version), 0) as version from agreement_versions where agreement_id = ${id}`;
  const name = await seal(db, master, me, nameCell(id), made.name);
  await db`update agreements set name = ${name} where id = ${id}`;
  await insertDraft(reader, id, (last?.version ?? 0) + 1, made);
}

async function insertDraft(
  { db, master, me }: Reader,
  id: string,
  version: number,
  made: Made,
): Promise<void> {
  const words = await seal(db, master, me, wordsCell(id, version), JSON.stringify(made.own));
  await db`insert into agreement_versions (agreement_id, version, member_id, plan, words)
    values (${id}, ${version}, ${me}, ${db.json(made.plan)}, ${words})`;
}

/** The draft holds from now on, in these sentences and for a year; what the version before it opened closes, and it rests no more. */
export async function agree(
  reader: Reader,
  id: string,
  version: number,
  sentences: string[],
): Promise<void> {
  const { db, master, me } = reader;
  await hold(reader);
  const agreed = await seal(db, master, me, agreedCell(id, version), sentences.join('\n'));
  const until = new Date(clock.now().getTime() + YEAR);
  changedOne(
    await db`
    update agreement_versions set agreed_at = app.now(), lasts_until = ${until}, agreed_words = ${agreed}
    where agreement_id = ${id} and version = ${version} and agreed_at is null`,
  );
  await db`update agreement_pauses set until = app.now() where agreement_id = ${id} and (until is null or until > app.now())`;
  await closeAll(reader, id, 'ended');
  await lookAtOnce(reader);
}

export async function discardDraft(reader: Reader, id: string): Promise<void> {
  const { db } = reader;
  changedOne(
    await db`delete from agreement_versions where agreement_id = ${id} and agreed_at is null`,
  );
  await db`delete from agreements where id = ${id}`;
}

/** For good. What it opened closes, and what it had still to do is not done. */
export async function endAgreement(reader: Reader, id: string): Promise<void> {
  await hold(reader);
  changedOne(
    await reader.db`update agreements set ended_at = app.now() where id = ${id} and ended_at is null`,
  );
  await closeAll(reader, id, 'ended');
}

/** It rests until it is taken up again, or until a day. */
export async function pauseAgreement(
  reader: Reader,
  id: string,
  until: Date | null,
): Promise<void> {
  const { db, me } = reader;
  await hold(reader);
  oneOf(await db`select from agreements where id = ${id} and ended_at is null`);
  await db`insert into agreement_pauses (agreement_id, member_id, until) values (${id}, ${me}, ${until})`;
  await closeAll(reader, id, 'paused');
  await lookAtOnce(reader);
}

export async function resumeAgreement(reader: Reader, id: string): Promise<void> {
  await hold(reader);
  await reader.db`update agreement_pauses set until = app.now() where agreement_id = ${id} and (until is null or until > app.now())`;
  await lookAtOnce(reader);
}

/** One tap: what this occasion opened closes, and what it had still to do is not done. Returns its agreement. */
export async function stopOccasion(reader: Reader, occasion: string): Promise<string> {
  const { db } = reader;
  await hold(reader);
  const { agreement } = oneOf(
    await db<{ agreement: string }[]>`
    update agreement_occasions set stopped_at = coalesce(stopped_at, app.now()), state = 'stopped' where id = ${occasion}
    returning agreement_id as agreement`,
  );
  await close(reader, [occasion], 'stopped');
  await lookAtOnce(reader);
  return agreement;
}

/** Off Today; it stays in the history. */
export async function putOccasionAway({ db }: Reader, occasion: string): Promise<void> {
  changedOne(
    await db`update agreement_occasions set put_away_at = app.now() where id = ${occasion}`,
  );
}

async function closeAll(reader: Reader, id: string, why: 'ended' | 'paused'): Promise<void> {
  const rows = await reader.db<
    { id: string }[]
  >`select id from agreement_occasions where agreement_id = ${id}`;
  await close(
    reader,
    rows.map((row) => row.id),
    why,
  );
}

async function close({ db }: Reader, occasions: string[], why: string): Promise<void> {
  await db`update consents set withdrawn_at = app.now() where opened_by = any (${occasions}::uuid[]) and withdrawn_at is null`;
  await db`update agreement_steps set state = 'dropped', dropped = ${why} where occasion_id = any (${occasions}::uuid[]) and state = 'later'`;
}

const hold = ({ db, me }: Reader) => db`select app.hold_agreements(${me})`;
const lookAtOnce = ({ db, me }: Reader) => db`select app.look_at_agreements(${me})`;
