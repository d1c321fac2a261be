import { DAY_LENGTH, HOUR, type Moment } from '../../../platform/local-days.ts';
import type { Reader } from '../ties/public.ts';
import { recordOccasion } from './acting/record.ts';
import type { Agreement } from './agreement.ts';
import type { Evidence, Facts, RecordedOccasion } from './facts.ts';
import type { Occasion } from './occasions.ts';
import { evaluate, trial } from './rules.ts';
import type { PlannedStep } from './steps.ts';

/** Writes down what an agreement would have done since it was agreed, had Kith been running: the demo's past, by the same rules. */
export async function liveThrough(
  reader: Reader,
  agreement: Agreement,
  facts: Facts,
  now: Moment,
): Promise<void> {
  const tried = trial(agreement, facts, now).acted;
  for (const found of evaluate(agreement, facts, now).occasions) {
    if (found.actsAt === null || found.state === 'waiting') continue;
    const saw = tried.find(({ at }) => at === found.actsAt)?.saw ?? found.saw;
    await actThen(reader, agreement, facts, { ...found, saw, actsAt: found.actsAt });
  }
}

type Found = Occasion & { actsAt: Moment; saw: readonly Evidence[] };

async function actThen(
  reader: Reader,
  agreement: Agreement,
  facts: Facts,
  found: Found,
): Promise<void> {
  const id = await recordOccasion(reader, agreement.id, { ...found, state: 'acted' });
  await reader.db`update agreement_occasions set put_away_at = app.now() where id = ${id}`;
  const recorded = [pastOf(found)];
  const then = evaluate(agreement, { ...facts, recorded }, found.actsAt + DAY_LENGTH);
  const steps = then.occasions.find(({ key }) => key === found.key)?.steps ?? [];
  for (const step of steps) await writeStep(reader, id, step);
}

function pastOf({ key, version, from, seenUntil, over, actsAt: actedAt }: Found): RecordedOccasion {
  return { key, version, from, seenUntil, over, actedAt, stoppedAt: null, done: [] };
}

/** Words and openings were done when they were due; a notice that was due no longer is one that was dropped. */
async function writeStep(
  { db, me }: Reader,
  occasion: string,
  { step, at, held, state, dropped, to }: PlannedStep,
): Promise<void> {
  const done = state === 'due';
  const until = step.kind === 'opening' ? at + step.hours * HOUR : at;
  const opened =
    step.kind === 'opening' && done ? to.map((tie) => ({ to: tie, parts: step.parts, until })) : [];
  await db`insert into agreement_steps (occasion_id, step, member_id, state, due_at, held, dropped, done_at, opened)
    values (${occasion}, ${step.id}, ${me}, ${done ? 'done' : 'dropped'}, ${new Date(at)}, ${held}, ${done ? null : (dropped ?? 'over')},
      ${done ? new Date(at) : null}, ${db.json(opened)})`;
}
