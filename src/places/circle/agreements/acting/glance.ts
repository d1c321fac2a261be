import { enqueue, type JobDesk } from '../../../../platform/jobs.ts';
import { clock } from '../../../../platform/clock.ts';
import type { Occasion } from '../occasions.ts';
import { leftOf, type Left, type ToldAgreement } from './evaluated.ts';
import type { Turn } from './kept-evaluation.ts';
import { turnOf } from './turn.ts';

const AT_ONCE = 100;
/** While the database gathers facts for one, the other evaluates. */
const LANES = 2;
const AGAIN_AFTER_MS = 2000;

/** What a glance tells the database: when to look again, how far occasions were seen to hold, or that something is to be done. */
export interface Look {
  id: string;
  member: string;
  acts: boolean;
  again: number | null;
  seen: [key: string, seenUntil: number, over: boolean][];
}

/** Looks at all agreements that are due, some at a time, and does nothing itself. */
export async function glance(desk: JobDesk): Promise<void> {
  await Promise.all(Array.from({ length: LANES }, () => lookAtAll(desk)));
  await desk.as('worker', async (db) => {
    const [row] = await db<{ due: boolean }[]>`select app.agreements_are_due() as due`;
    if (!row?.due) return;
    // Somebody else holds them: a request of their member, or another worker.
    const at = new Date(clock.now().getTime() + AGAIN_AFTER_MS);
    await enqueue(db, 'look-at-agreements', {}, { at, key: 'agreements again' });
  });
}

async function lookAtAll(desk: JobDesk): Promise<void> {
  let looked = 1;
  while (looked > 0) looked = await desk.as('worker', (db) => lookAtSome(db));
}

async function lookAtSome(db: Parameters<Parameters<JobDesk['as']>[1]>[0]): Promise<number> {
  const due = await db<{ told: ToldAgreement }[]>`
    select told from app.agreements_to_look_at(${AT_ONCE}) told`;
  const looks = due.map(({ told }) => lookOf(told));
  if (looks.length > 0) await db`select app.looked_at_agreements(${db.json(looks as never)})`;
  return looks.length;
}

export function lookOf(told: ToldAgreement): Look {
  const { id, member } = told;
  try {
    return { id, member, ...sightOf(turnOf(told)) };
  } catch {
    // One that cannot be evaluated stops no other: its own job fails, and says so.
    return { id, member, acts: true, again: null, seen: [] };
  }
}

function sightOf(turn: Turn): Omit<Look, 'id' | 'member'> {
  const { occasions, lookAgainAt: again } = turn.evaluation;
  const left = leftOf(turn.told);
  const acts = occasions.some((occasion) => changes(occasion, turn, left.get(occasion.key)));
  const seen = occasions.map(({ key, seenUntil, over }): Look['seen'][number] => [
    key,
    seenUntil,
    over,
  ]);
  return { acts: acts || closesEarly(turn), again, seen };
}

/** Whether there is more to write than how far it was seen to hold. */
function changes({ key, state, from, steps }: Occasion, { facts }: Turn, before?: Left): boolean {
  const past = facts.recorded.find((one) => one.key === key);
  if (!past || before?.state !== state || past.from !== from) return true;
  return steps.some((planned) => planned.state !== 'later' && !before.settled.has(planned.step.id));
}

/** Whether a consent must close before its own time, which would close it by itself. */
function closesEarly({
  told,
  facts,
  evaluation,
}: Pick<Turn, 'told' | 'facts' | 'evaluation'>): boolean {
  const open = facts.recorded.flatMap(({ key, done }) =>
    done.flatMap(({ step, opened }) => opened.map((one) => ({ ...one, key: `${key}/${step}` }))),
  );
  return open.some(
    ({ key, to, until }) =>
      until > told.now &&
      evaluation.openings.some((one) => one.key === key && one.to === to && one.until <= told.now),
  );
}
