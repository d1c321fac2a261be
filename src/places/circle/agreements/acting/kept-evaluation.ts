import { DAY_LENGTH } from '../../../../platform/local-days.ts';
import type { Occasion } from '../occasions.ts';
import type { Actor } from './actor.ts';
import type { Turn } from './turn.ts';

const KEPT_DAYS = 14;

/** Keeps what an evaluation had before it and found: the check-ins of two weeks, who stood, what was raised or pressed. */
export async function keepEvaluation(
  { db, me }: Actor,
  { told, agreement, facts }: Turn,
  changed: readonly Occasion[],
): Promise<void> {
  const since = told.now - KEPT_DAYS * DAY_LENGTH;
  const { versions, away } = facts.checkins;
  const kept = {
    at: told.now,
    zone: facts.zone,
    onCall: facts.onCall,
    checkins: versions
      .filter(({ recordedAt }) => recordedAt >= since)
      .map(({ day, mood, energy, sleep, signs, recordedAt, takenBack }) => ({
        day,
        mood,
        energy,
        sleep,
        signs,
        recordedAt,
        takenBack,
      })),
    away,
    supporters: facts.supporters,
    concerns: facts.concerns,
    riskAnswers: facts.riskAnswers,
    notSafe: facts.notSafe,
  };
  const found = changed.map(({ key, state, from, over, actsAt, saw }) => ({
    key,
    state,
    from,
    over,
    actsAt,
    saw,
  }));
  await db`insert into agreement_evaluations (agreement_id, member_id, version, facts, found)
    values (${agreement.id}, ${me}, ${agreement.version}, ${db.json(kept as never)}, ${db.json(found as never)})`;
  await db`delete from agreement_evaluations where agreement_id = ${agreement.id} and evaluated_at < app.now() - interval '1 year'`;
}
