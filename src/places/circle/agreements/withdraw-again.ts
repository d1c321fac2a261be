import type { Db } from '../../../platform/database.ts';

type Withdrawal = { person: string; subject: string; at: Date };

/**
 * After a restore, as the owner of the data: what was ended, stopped or taken back is so again, and an agreement that was paused,
 * changed or stopped since the backup rests until its member looks.
 */
export async function withdrawAgain(db: Db, { person, subject, at }: Withdrawal): Promise<void> {
  const [what, id = '', agreement = ''] = subject.split(' ');
  if (what === 'everything')
    await db`insert into everything_withdrawn (tie_id, member_id, supporter_id, withdrawn_at)
      select t.id, t.member_id, t.supporter_id, ${at} from ties t where t.id = ${id} and t.member_id = ${person}
        and not exists (select from everything_withdrawn w where w.tie_id = t.id and w.withdrawn_at >= ${at})`;
  if (what === 'ended')
    await db`update agreements set ended_at = ${at} where id = ${id} and member_id = ${person} and ended_at is null`;
  if (what === 'stopped') await stopAgain(db, { person, occasion: id, agreement }, at);
  if (what === 'paused' || what === 'changed') await restAgain(db, { person, agreement: id }, at);
}

/** An occasion that the backup does not know would act once more: then its agreement rests. */
async function stopAgain(
  db: Db,
  { person, occasion, agreement }: Record<'person' | 'occasion' | 'agreement', string>,
  at: Date,
): Promise<void> {
  const known =
    await db`update agreement_occasions set stopped_at = coalesce(stopped_at, ${at}), state = 'stopped'
      where id = ${occasion} and member_id = ${person}`;
  await db`update consents set withdrawn_at = ${at}
    where opened_by = ${occasion} and member_id = ${person} and withdrawn_at is null`;
  if (known.count === 0) await restAgain(db, { person, agreement }, at);
}

/** Unless the backup knows of it, with what the member did after it. */
async function restAgain(
  db: Db,
  { person, agreement }: Record<'person' | 'agreement', string>,
  at: Date,
): Promise<void> {
  await db`insert into agreement_pauses (agreement_id, member_id)
    select a.id, a.member_id from agreements a where a.id = ${agreement} and a.member_id = ${person} and a.ended_at is null
      and not exists (select from agreement_pauses p where p.agreement_id = a.id and p.paused_at >= ${at})
      and not exists (select from agreement_versions v where v.agreement_id = a.id and v.agreed_at >= ${at})`;
}
