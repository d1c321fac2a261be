import type { Moment } from '../../../../platform/local-days.ts';
import type { Agreement } from '../agreement.ts';
import type { CheckinHistory } from '../../../plan/check-ins/public.ts';
import type { Facts, Standing } from '../facts.ts';

type Yet = (moment: Moment | null) => Moment | null;

/** The facts of a world that have happened by a moment, as a database would hold them then. */
export function visible(facts: Facts, now: Moment): Facts {
  const yet: Yet = (moment) => (moment !== null && moment <= now ? moment : null);
  const happened = ({ at }: { at: Moment }) => at <= now;
  const answers = facts.riskAnswers.filter(happened);
  const presses = facts.notSafe.filter(happened);
  return {
    ...facts,
    checkins: saidBy(facts.checkins, now, yet),
    concerns: facts.concerns.filter(happened),
    riskAnswers: answers.map((one) => ({ ...one, takenBackAt: yet(one.takenBackAt) })),
    notSafe: presses.map((one) => ({ ...one, clearedAt: yet(one.clearedAt) })),
    supporters: facts.supporters.map((one) => standing(one, yet)),
  };
}

function saidBy(
  { versions, cadence, away }: CheckinHistory,
  now: Moment,
  yet: Yet,
): CheckinHistory {
  return {
    versions: versions.filter(({ recordedAt }) => recordedAt <= now),
    cadence: cadence.filter(({ setAt }) => setAt <= now),
    away: away
      .filter(({ setAt }) => setAt <= now)
      .map((one) => ({ ...one, cancelledAt: yet(one.cancelledAt) })),
  };
}

function standing(one: Standing, yet: Yet): Standing {
  const { endedAt, withdrawnAt, mutedAt } = one;
  return {
    ...one,
    endedAt: yet(endedAt),
    withdrawnAt: yet(withdrawnAt),
    mutedAt: yet(mutedAt),
  };
}

export function livingAt(agreement: Agreement, now: Moment): Agreement {
  const { life } = agreement;
  const pauses = life.pauses
    .filter(({ from }) => from <= now)
    .map(({ from, until }) => ({ from, until: until !== null && until <= now ? until : null }));
  const endedAt = life.endedAt !== null && life.endedAt <= now ? life.endedAt : null;
  return { ...agreement, life: { ...life, pauses, endedAt } };
}

/** Every moment at which something becomes visible. */
export function newsOf(
  { checkins, concerns, riskAnswers, notSafe, supporters }: Facts,
  { life }: Agreement,
): Moment[] {
  return [
    ...checkins.versions.map(({ recordedAt }) => recordedAt),
    ...checkins.cadence.map(({ setAt }) => setAt),
    ...checkins.away.flatMap(({ setAt, cancelledAt }) => [setAt, cancelledAt]),
    ...concerns.map(({ at }) => at),
    ...riskAnswers.flatMap(({ at, takenBackAt }) => [at, takenBackAt]),
    ...notSafe.flatMap(({ at, clearedAt }) => [at, clearedAt]),
    ...supporters.flatMap(({ endedAt, withdrawnAt, mutedAt }) => [endedAt, withdrawnAt, mutedAt]),
    ...life.pauses.flatMap(({ from, until }) => [from, until]),
    life.agreedAt,
    life.endedAt,
  ].filter((moment) => moment !== null);
}
