import { oneOf } from '../../../platform/database.ts';
import type { Reader } from '../ties/public.ts';
import type { Evidence, Opened } from './facts.ts';
import type { OccasionState } from './waits.ts';

/** What an agreement found once, and what became of it, as its member finds it. */
export interface SeenOccasion {
  id: string;
  agreement: string;
  version: number;
  state: OccasionState;
  over: boolean;
  beganAt: Date;
  actsAt: Date | null;
  actedAt: Date | null;
  stoppedAt: Date | null;
  saw: Evidence[];
  putAway: boolean;
  steps: SeenStep[];
}

export interface SeenStep {
  step: string;
  state: 'later' | 'done' | 'dropped';
  dueAt: Date;
  doneAt: Date | null;
  held: 'quiet' | 'away' | null;
  dropped: string | null;
  opened: Opened[];
  made: string | null;
  /** Whether anything that it opened is open still. */
  open: boolean;
}

const occasionRows = (db: Reader['db']) => db`
  select o.id, o.agreement_id as agreement, o.version, o.state, o.over, o.began_at as "beganAt", o.acts_at as "actsAt", o.acted_at as "actedAt",
    o.stopped_at as "stoppedAt", o.saw, o.put_away_at is not null as "putAway"
  from agreement_occasions o`;

export async function occasion(reader: Reader, id: string): Promise<SeenOccasion> {
  const row = oneOf(await reader.db<SeenOccasion[]>`${occasionRows(reader.db)} where o.id = ${id}`);
  return withSteps(reader, row);
}

/** The history of an agreement, the newest first; what only began to hold and passed is left out. */
export async function occasionsSeen(reader: Reader, agreement: string): Promise<SeenOccasion[]> {
  const rows = await reader.db<SeenOccasion[]>`${occasionRows(reader.db)}
    where o.agreement_id = ${agreement} and o.state <> 'passed' order by coalesce(o.acted_at, o.began_at) desc limit 50`;
  return Promise.all(rows.map((row) => withSteps(reader, row)));
}

/** For Today: what acted in the last days, or waits, and was not put away. */
export async function occasionsToday(reader: Reader): Promise<SeenOccasion[]> {
  const rows = await reader.db<
    SeenOccasion[]
  >`${occasionRows(reader.db)} join agreements a on a.id = o.agreement_id
    where o.put_away_at is null and a.ended_at is null and (o.state = 'waiting' and o.acts_at > app.now()
      or o.state in ('acted', 'stopped', 'lapsed') and coalesce(o.acted_at, o.seen_until) > app.now() - interval '7 days')
    order by o.acted_at desc nulls last limit 5`;
  return Promise.all(rows.map((row) => withSteps(reader, row)));
}

async function withSteps({ db }: Reader, row: SeenOccasion): Promise<SeenOccasion> {
  const steps = await db<SeenStep[]>`
    select s.step, s.state, s.due_at as "dueAt", s.done_at as "doneAt", s.held, s.dropped, s.opened, s.made,
      s.opened <> '[]' and exists (select from consents c where c.opened_by = s.occasion_id and c.withdrawn_at is null and c.until > app.now()) as open
    from agreement_steps s where s.occasion_id = ${row.id} order by s.due_at, s.step`;
  return { ...row, steps };
}

/** Whether the one tap still has something to stop. */
export const canStop = ({ state, steps }: SeenOccasion): boolean =>
  state === 'waiting' ||
  (state === 'acted' && steps.some((step) => step.state === 'later' || step.open));
