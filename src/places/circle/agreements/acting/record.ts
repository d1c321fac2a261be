import { randomUUID } from 'node:crypto';
import { oneOf, type Db } from '../../../../platform/database.ts';
import type { Moment } from '../../../../platform/local-days.ts';
import type { Occasion } from '../occasions.ts';
import type { PlannedStep } from '../steps.ts';
import type { Reader } from '../../ties/public.ts';
import type { Deed } from './deeds.ts';

/** Writes an occasion down under its key, or what became of it since; returns its id. Once it acted, its time and its sight stay. */
export async function recordOccasion(
  { db, me }: Reader,
  agreement: string,
  occasion: Occasion,
): Promise<string> {
  const { key, version, state, over } = occasion;
  const rows = await db<{ id: string }[]>`
    insert into agreement_occasions as o (id, agreement_id, member_id, key, version, state, began_at, seen_until, over, acts_at, acted_at, saw)
    values (${randomUUID()}, ${agreement}, ${me}, ${key}, ${version}, ${state}, ${at(occasion.from)}, ${at(occasion.seenUntil)}, ${over},
      ${at(occasion.actsAt)}, ${state === 'acted' ? at(occasion.actsAt) : null}, ${json(db, occasion.saw)})
    on conflict (agreement_id, key) do update set version = excluded.version, state = excluded.state, began_at = excluded.began_at,
      seen_until = greatest(o.seen_until, excluded.seen_until), over = excluded.over, acts_at = excluded.acts_at,
      acted_at = excluded.acted_at, saw = excluded.saw
    returning id`;
  return oneOf(rows).id;
}

/** A step that is still to come, or that will not be done. */
export async function recordStep(
  { db, me }: Reader,
  occasion: string,
  { step, at: due, held, dropped, state }: PlannedStep,
): Promise<void> {
  await db`
    insert into agreement_steps as s (occasion_id, step, member_id, state, due_at, held, dropped)
    values (${occasion}, ${step.id}, ${me}, ${state === 'dropped' ? 'dropped' : 'later'}, ${at(due)}, ${held}, ${dropped})
    on conflict (occasion_id, step) do update set state = excluded.state, due_at = excluded.due_at, held = excluded.held, dropped = excluded.dropped
      where s.state = 'later'`;
}

/** What a step did. @throws where it was done or dropped before: then nothing of it may stay */
export async function recordDeed(
  { db, me }: Reader,
  occasion: string,
  { step, at: due, held }: PlannedStep,
  { opened, made, dropped }: Deed,
): Promise<void> {
  const state = dropped ? 'dropped' : 'done';
  const written = await db`
    insert into agreement_steps as s (occasion_id, step, member_id, state, due_at, held, dropped, done_at, opened, made)
    values (${occasion}, ${step.id}, ${me}, ${state}, ${at(due)}, ${held}, ${dropped}, case when ${state} = 'done' then app.now() end,
      ${json(db, opened)}, ${made})
    on conflict (occasion_id, step) do update set state = excluded.state, due_at = excluded.due_at, held = excluded.held,
      dropped = excluded.dropped, done_at = excluded.done_at, opened = excluded.opened, made = excluded.made
      where s.state = 'later'`;
  if (written.count !== 1) throw new Error('A step was about to be done twice.');
}

const at = (moment: Moment | null): Date | null =>
  moment === null || moment === Infinity ? null : new Date(moment);
const json = (db: Db, value: unknown) => db.json(value as never);
