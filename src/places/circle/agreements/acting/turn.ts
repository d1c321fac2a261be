import { notify } from '../../../../platform/notices.ts';
import type { Moment } from '../../../../platform/local-days.ts';
import type { Facts } from '../facts.ts';
import type { Occasion } from '../occasions.ts';
import { evaluate } from '../rules.ts';
import { ownWordsOf, type Actor } from './actor.ts';
import { closeWhatIsOver } from './closing.ts';
import {
  agreementOf,
  factsOf,
  leftOf,
  recordedOf,
  type Left,
  type ToldAgreement,
} from './evaluated.ts';
import { keepEvaluation, type Turn } from './kept-evaluation.ts';
import { recordOccasion } from './record.ts';
import { settleSteps } from './settled-steps.ts';

/**
 * Evaluates an agreement as its member, writes down what it found and does what is due, in one transaction and one at a time for
 * the member. Returns the faults of steps that could not be done: they are still due.
 */
export async function takeTurn(actor: Actor, id: string): Promise<unknown[]> {
  const { db, me } = actor;
  await db`select app.hold_agreements(${me})`;
  const [row] = await db<{ told: ToldAgreement | null }[]>`
    select app.my_agreement_to_evaluate(${id}) as told`;
  if (!row?.told) return [];
  const turn = turnOf(row.told);
  const left = leftOf(row.told);
  await closeWhatIsOver(actor, turn, left);
  const changed = turn.evaluation.occasions.filter((one) =>
    isNew(one, turn.facts, left.get(one.key)),
  );
  for (const occasion of changed) await write(actor, turn, occasion, left);
  if (changed.length > 0) await keepEvaluation(actor, turn, changed);
  const faults = await doSteps(actor, turn, left);
  await lookAgain(actor, id, turn.evaluation.lookAgainAt);
  return faults;
}

export function turnOf(told: ToldAgreement): Turn {
  const agreement = agreementOf(told);
  const facts = factsOf(told.facts, recordedOf(told));
  return { told, agreement, facts, evaluation: evaluate(agreement, facts, told.now) };
}

/** Whether an evaluation found anything else than what is recorded; how far it was seen to hold is `progress`. */
export function isNew(occasion: Occasion, facts: Facts, left: Left | undefined): boolean {
  const past = facts.recorded.find(({ key }) => key === occasion.key);
  if (!past || !left) return true;
  const progress = occasion.seenUntil > past.seenUntil || occasion.over !== past.over;
  return progress || left.state !== occasion.state || past.from !== occasion.from;
}

async function write(
  actor: Actor,
  { agreement }: Turn,
  occasion: Occasion,
  left: Map<string, Left>,
): Promise<void> {
  const before = left.get(occasion.key);
  const id = await recordOccasion(actor, agreement.id, occasion);
  const { state } = occasion;
  left.set(occasion.key, { id, state, settled: before?.settled ?? new Set() });
  if (state === before?.state || (state !== 'acted' && state !== 'lapsed')) return;
  const link = `/circle/agreements/${agreement.id}/occasions/${id}`;
  const kind = state === 'acted' ? 'agreement-acted' : 'agreement-lapsed';
  await notify(actor.db, actor.me, { kind, link });
}

async function doSteps(actor: Actor, turn: Turn, left: Map<string, Left>): Promise<unknown[]> {
  const { agreement, evaluation } = turn;
  const open = evaluation.occasions.filter(({ key, steps }) =>
    steps.some(({ step }) => !left.get(key)?.settled.has(step.id)),
  );
  if (open.length === 0) return [];
  const own = await ownWordsOf(actor, agreement.id, agreement.version);
  const faults: unknown[] = [];
  for (const occasion of open) {
    const before = left.get(occasion.key);
    if (before) faults.push(...(await doStepsOf(actor, turn, own, { ...occasion, ...before })));
  }
  return faults;
}

function doStepsOf(
  actor: Actor,
  { agreement, told }: Turn,
  own: Awaited<ReturnType<typeof ownWordsOf>>,
  { id, steps, settled }: Pick<Occasion, 'steps'> & Pick<Left, 'id' | 'settled'>,
): Promise<unknown[]> {
  const agreedAt = new Date(agreement.life.agreedAt);
  const acting = { id, now: told.now, agreement: agreement.id, agreedAt, ...own };
  const open = steps.filter(({ step }) => !settled.has(step.id));
  return settleSteps(actor, acting, open);
}

async function lookAgain({ db }: Actor, id: string, at: Moment | null): Promise<void> {
  await db`update agreements set looked_at = app.now(), look_again_at = ${at === null ? null : new Date(at)} where id = ${id}`;
  if (at !== null) await db`select app.look_at_agreements_at(${at})`;
}
