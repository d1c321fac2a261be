import { DAY_LENGTH, type Moment } from '../../../../platform/local-days.ts';
import type { Facts } from '../facts.ts';
import type { Occasion } from '../occasions.ts';
import type { Actor } from './actor.ts';
import type { Agreement } from '../agreement.ts';
import type { Evaluation } from '../rules.ts';
import type { ToldAgreement } from './evaluated.ts';

/** One evaluation as it was made: what it had before it, and what it found. */
export interface Turn {
  told: ToldAgreement;
  agreement: Agreement;
  facts: Facts;
  evaluation: Evaluation;
}

const KEPT_DAYS = 14;

/** Keeps what an evaluation had before it and found: the check-ins of two weeks, who stood, what was raised or pressed. */
export async function keepEvaluation(
  { db, me }: Actor,
  { told, agreement, facts }: Turn,
  changed: readonly Occasion[],
): Promise<void> {
  const { id, version } = agreement;
  const kept = db.json(keptFacts(facts, told.now));
  const found = db.json(changed.map(keptOccasion));
  await db`insert into agreement_evaluations (agreement_id, member_id, version, facts, found)
    values (${id}, ${me}, ${version}, ${kept}, ${found})`;
  await db`delete from agreement_evaluations where agreement_id = ${id} and evaluated_at < app.now() - interval '1 year'`;
}

function keptFacts({ recorded: _, checkins, ...facts }: Facts, now: Moment) {
  const since = now - KEPT_DAYS * DAY_LENGTH;
  const versions = checkins.versions.filter(({ recordedAt }) => recordedAt >= since);
  return { at: now, ...facts, away: checkins.away, checkins: versions } as never;
}

const keptOccasion = ({ key, state, from, over, actsAt, saw }: Occasion) =>
  ({ key, state, from, over, actsAt, saw }) as never;
