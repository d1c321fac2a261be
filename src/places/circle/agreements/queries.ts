import { oneOf } from '../../../platform/database.ts';
import { unseal } from '../../../platform/sealing.ts';
import type { Reader } from '../ties/public.ts';
import type { OwnWords } from './acting/actor.ts';
import type { Plan } from './agreement.ts';
import { agreedCell, nameCell, wordsCell } from './cells.ts';

export type AgreementState = 'draft' | 'standing' | 'resting' | 'ended' | 'over';

/** An agreement as its member finds it: the version that is agreed, or else its draft. */
export interface MyAgreement {
  id: string;
  name: string;
  state: AgreementState;
  version: number;
  plan: Plan;
  /** The number of a draft that waits to be agreed. */
  draft: number | null;
  agreedAt: Date | null;
  lastsUntil: Date | null;
  /** When a pause ends by itself. */
  restsUntil: Date | null;
  acted: number;
}

interface Row extends Omit<MyAgreement, 'name'> {
  name: Buffer;
}

/** Those that stand or rest first, then drafts, then what has ended. */
export async function myAgreements(reader: Reader): Promise<MyAgreement[]> {
  const rows = await reader.db<Row[]>`${agreementRows(reader.db)}
    order by array_position(array['standing', 'resting', 'draft', 'over', 'ended'], state), made_at desc`;
  return Promise.all(rows.map((row) => named(reader, row)));
}

export async function myAgreement(reader: Reader, id: string): Promise<MyAgreement> {
  return named(reader, oneOf(await reader.db<Row[]>`${agreementRows(reader.db)} where id = ${id}`));
}

const agreementRows = (db: Reader['db']) => db`
  select id, name, state, version, plan, draft, agreed_at as "agreedAt", lasts_until as "lastsUntil", rests_until as "restsUntil", acted
  from (
    select a.id, a.name, a.made_at, v.version, v.plan, v.agreed_at, v.lasts_until, p.until as rests_until,
      (select d.version from agreement_versions d where d.agreement_id = a.id and d.agreed_at is null) as draft,
      (select count(*)::int from agreement_occasions o where o.agreement_id = a.id and o.acted_at is not null) as acted,
      case when a.ended_at is not null then 'ended' when v.agreed_at is null then 'draft' when v.lasts_until <= app.now() then 'over'
        when p.id is not null then 'resting' else 'standing' end as state
    from agreements a
    join lateral (select * from agreement_versions n where n.agreement_id = a.id order by n.agreed_at is null, n.version desc limit 1) v on true
    left join lateral (select * from agreement_pauses r where r.agreement_id = a.id and (r.until is null or r.until > app.now())
      order by r.paused_at desc limit 1) p on true) mine`;

async function named({ db, master, me }: Reader, row: Row): Promise<MyAgreement> {
  return { ...row, name: await unseal(db, master, me, nameCell(row.id), row.name) };
}

export interface Version {
  version: number;
  plan: Plan;
  own: OwnWords;
}

/** One version with the member's words for its steps. */
export async function versionOf(
  { db, master, me }: Reader,
  agreement: string,
  version: number,
): Promise<Version> {
  const row = oneOf(
    await db<{ plan: Plan; words: Buffer }[]>`
      select plan, words from agreement_versions where agreement_id = ${agreement} and version = ${version}`,
  );
  const words = await unseal(db, master, me, wordsCell(agreement, version), row.words);
  return { version, plan: row.plan, own: JSON.parse(words) as OwnWords };
}

/** The sentences that the member read when they agreed, a line each. */
export async function agreedSentences(
  { db, master, me }: Reader,
  agreement: string,
  version: number,
): Promise<string[]> {
  const [row] = await db<{ agreed: Buffer | null }[]>`
    select agreed_words as agreed from agreement_versions where agreement_id = ${agreement} and version = ${version}`;
  if (!row?.agreed) return [];
  return (await unseal(db, master, me, agreedCell(agreement, version), row.agreed)).split('\n');
}
