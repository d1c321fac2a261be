import type { Moment } from '../../../../platform/local-days.ts';
import type { Agreement } from '../agreement.ts';
import type { Facts, RecordedOccasion } from '../facts.ts';
import type { Occasion } from '../occasions.ts';
import { evaluate, type Evaluation } from '../rules.ts';
import type { PlannedStep } from '../steps.ts';
import { HOUR } from '../../../../platform/local-days.ts';

/**
 * What a database would keep: occasions and steps under unique keys, and a log of what was really
 * done.
 */
export class Ledger {
  readonly occasions = new Map<string, RecordedOccasion>();
  readonly log: { key: string; step: string; at: Moment; to: readonly string[] }[] = [];

  get recorded(): RecordedOccasion[] {
    return [...this.occasions.values()];
  }

  stop(key: string, at: Moment): void {
    const past = this.occasions.get(key);
    if (past && past.stoppedAt === null) this.occasions.set(key, { ...past, stoppedAt: at });
  }

  write({ occasions }: Evaluation, at: Moment): void {
    for (const occasion of occasions) {
      this.#keep(occasion);
      for (const step of occasion.steps) if (step.state === 'due') this.#do(occasion.key, step, at);
    }
  }

  #keep({ key, version, from, seenUntil, over, actsAt, state }: Occasion): void {
    const past = this.occasions.get(key);
    const actedAt = past?.actedAt ?? (state === 'acted' ? actsAt : null);
    const base = { stoppedAt: past?.stoppedAt ?? null, done: past?.done ?? [] };
    const until = Math.max(seenUntil, past?.seenUntil ?? seenUntil);
    this.occasions.set(key, {
      ...base,
      key,
      version: past?.actedAt ? past.version : version,
      from,
      seenUntil: until,
      over,
      actedAt,
    });
  }

  #do(key: string, { step, to }: PlannedStep, at: Moment): void {
    const past = this.occasions.get(key);
    if (!past || past.done.some((one) => one.step === step.id)) return;
    const until = step.kind === 'opening' ? at + step.hours * HOUR : at;
    const opened =
      step.kind === 'opening' ? to.map((person) => ({ to: person, parts: step.parts, until })) : [];
    this.occasions.set(key, { ...past, done: [...past.done, { step: step.id, at, opened }] });
    this.log.push({ key, step: step.id, at, to });
  }
}

/** One worker's turn: evaluate what is recorded, and write it down. */
export function turn(agreement: Agreement, facts: Facts, ledger: Ledger, now: Moment): Evaluation {
  const evaluation = evaluate(agreement, { ...facts, recorded: ledger.recorded }, now);
  ledger.write(evaluation, now);
  return evaluation;
}
