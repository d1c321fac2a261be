import { randomUUID } from 'node:crypto';
import { changedOne, type Db } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Reader, Tie } from '../ties/public.ts';
import type { ConsentPart } from './parts.ts';

export interface Consent {
  id: string;
  tie: string;
  part: ConsentPart;
  given_at: Date;
  until: Date;
  /** It ends quietly: nothing new is shown, and older things fade. */
  fading: boolean;
}

export interface Giving {
  parts: readonly ConsentPart[];
  until: Date;
  /** The words that the member agreed to, for one part. */
  wordsFor(part: ConsentPart): string;
}

/** What the one who asks lets others see now. */
export function myConsents({ db, me }: Reader): Promise<Consent[]> {
  return db<Consent[]>`
    select id, tie_id as tie, part, given_at, until, quiet_from is not null as fading from consents
    where member_id = ${me} and withdrawn_at is null and until > app.now()
      and (quiet_from is null or quiet_from > app.now() - interval '14 days')
    order by part, until desc`;
}

export async function consentsOf(reader: Reader, tie: string): Promise<Consent[]> {
  return (await myConsents(reader)).filter((consent) => consent.tie === tie);
}

/** What the member of a tie lets the one who asks see now. */
export function shownToMe(db: Db, tie: string): Promise<Consent[]> {
  return db<Consent[]>`
    select id, tie_id as tie, part, given_at, until, false as fading from consents
    where tie_id = ${tie} and withdrawn_at is null and until > app.now() order by part`;
}

/** From now on exactly these parts: what is not among them is withdrawn at once. */
export async function setConsents(reader: Reader, tie: Tie, giving: Giving): Promise<void> {
  const given: string[] = [];
  for (const part of giving.parts) given.push(await giveConsent(reader, tie, part, giving));
  await reader.db`update consents set withdrawn_at = app.now()
    where tie_id = ${tie.id} and withdrawn_at is null and id <> all (${given}::uuid[])`;
}

export async function giveConsent(
  { db, master, me }: Reader,
  tie: Tie,
  part: ConsentPart,
  { until, wordsFor }: Omit<Giving, 'parts'>,
): Promise<string> {
  const id = randomUUID();
  const words = await seal(db, master, me, wordsCell(id), wordsFor(part));
  await db`insert into consents (id, tie_id, member_id, supporter_id, part, words, until)
    values (${id}, ${tie.id}, ${me}, ${tie.supporter}, ${part}, ${words}, ${until})`;
  return id;
}

export async function withdrawConsent(db: Db, consent: string): Promise<string> {
  const rows = await db<{ tie: string }[]>`
    update consents set withdrawn_at = app.now() where id = ${consent} and withdrawn_at is null returning tie_id as tie`;
  changedOne(rows);
  return rows[0]?.tie ?? '';
}

export async function withdrawAll(db: Db, tie: string): Promise<void> {
  await db`update consents set withdrawn_at = app.now() where tie_id = ${tie} and withdrawn_at is null`;
}

export async function endQuietly(db: Db, tie: string): Promise<void> {
  await db`update consents set quiet_from = app.now()
    where tie_id = ${tie} and withdrawn_at is null and quiet_from is null and until > app.now()`;
}

/** After a restore, as the owner of the data: the member's own consent is as it was before, to the minute. */
export async function withdrawAgain(
  db: Db,
  { person, subject, at }: { person: string; subject: string; at: Date },
): Promise<void> {
  const [consent = '', quiet] = subject.split(' ');
  await db`update consents set withdrawn_at = ${quiet ? null : at}, quiet_from = coalesce(quiet_from, ${quiet ? at : null})
    where id = ${consent} and member_id = ${person} and withdrawn_at is null`;
}

/** All consents that were ever given, with the words agreed to, for who takes their things along. */
export async function consentHistory({ db, master, me }: Reader) {
  const rows = await db<(Consent & { words: Buffer; withdrawn_at: Date | null })[]>`
    select id, tie_id as tie, part, given_at, until, withdrawn_at, words, false as fading
    from consents where member_id = ${me} order by given_at`;
  return Promise.all(
    rows.map(async ({ id, words, part, given_at, until, withdrawn_at }) => ({
      part,
      given_at,
      until,
      withdrawn_at,
      words: await unseal(db, master, me, wordsCell(id), words),
    })),
  );
}

const wordsCell = (row: string) => ({ table: 'consents', column: 'words', row });
