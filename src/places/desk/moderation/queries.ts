import { NotThere, oneOf, type Db } from '../../../platform/database.ts';
import type { Said } from '../../community/posts/public.ts';
import type { ReportReason } from '../../community/reports/public.ts';
import type { Level } from '../triage/public.ts';
import type { Decision, Reason } from './form.ts';

export type Kind = 'report' | 'held' | 'triage' | 'answer' | 'unanswered';

/** Something that a helper was dealt. */
export interface Item {
  id: string;
  post_id: string;
  space_id: string;
  kinds: Kind[];
  level: Level;
  reasons: string[];
  /** 0 is the most urgent, 3 the least. */
  urgency: number;
  hard: boolean;
  raised_at: Date;
  /** By when somebody should have read it, in staffed hours. */
  due_at: Date;
  late: boolean;
  /** Whether the one who asks has it now, for at most an hour. */
  claimed: boolean;
  decided: boolean;
  space: string;
  is_member: boolean;
}

const itemRows = (db: Db) => db`
  select i.id, i.post_id, i.space_id, i.kinds, i.level, i.reasons, i.urgency, i.hard, i.raised_at, i.due_at,
    i.due_at < app.now() as late, coalesce(i.claimed_until > app.now(), false) as claimed, i.decided_at is not null as decided,
    coalesce(s.name, '') as space,
    exists (select from space_members m where m.space_id = i.space_id and m.left_at is null) as is_member
  from moderation_items i left join lateral app.item_space(i.id) s on true`;

/** What the one who asks was dealt and has not decided: by urgency, then age. */
export function myItems(db: Db): Promise<Item[]> {
  return db<
    Item[]
  >`${itemRows(db)} where i.decided_at is null order by i.urgency, i.raised_at, i.id`;
}

/** 404 for whoever was not dealt it. */
export async function dealtItem(db: Db, id: string): Promise<Item> {
  return oneOf(await db<Item[]>`${itemRows(db)} where i.id = ${id}`);
}

/** What the one who asks decided within a week, the latest first. */
export function myDecided(db: Db): Promise<Item[]> {
  return db<Item[]>`${itemRows(db)} where i.decided_at > app.now() - interval '7 days'
    order by i.decided_at desc limit 20`;
}

export interface Shift {
  opened: number;
  hard: number;
  break_until: Date | null;
  /** So many hard items are still dealt to the one who asks. */
  room: number;
}

export async function myShift(db: Db): Promise<Shift | undefined> {
  const [row] = await db<Shift[]>`
    select s.opened, s.hard, case when s.break_until > app.now() then s.break_until end as break_until,
      least(b.hard_a_shift, coalesce(c.hard_a_shift, b.hard_a_shift)) - s.hard as room
    from moderation_shifts s cross join moderation_bounds b left join moderator_care c on c.person_id = s.person_id
    where s.ended_at is null`;
  return row;
}

export async function somethingWaits(db: Db): Promise<boolean> {
  const [row] = await db<{ waits: boolean }[]>`select app.something_waits() as waits`;
  return row?.waits ?? false;
}

/** For the desk: what was dealt, or one where something waits to be. */
export async function waitingForMe(db: Db): Promise<number> {
  const [row] = await db<{ dealt: number }[]>`
    select count(*)::int as dealt from moderation_items where decided_at is null`;
  return row?.dealt || ((await somethingWaits(db)) ? 1 : 0);
}

export async function moderates(db: Db): Promise<boolean> {
  const [row] = await db<{ moderates: boolean }[]>`select app.moderates() as moderates`;
  return row?.moderates ?? false;
}

/** Words as they were said, by a name in that space. */
export type Near = Pick<
  Said,
  | 'id'
  | 'kind'
  | 'title'
  | 'html'
  | 'language'
  | 'content_notes'
  | 'state'
  | 'held_for'
  | 'posted_at'
  | 'edited'
  | 'persona_id'
  | 'name'
  | 'first_color'
  | 'second_color'
  | 'has_left'
> & { asked: boolean };

/** The post, what it answers, and a few words before and after. */
export function threadOf(db: Db, item: string): Promise<Near[]> {
  return db<Near[]>`
    select id, asked, kind, title, html, language, content_notes, state, held_for, posted_at, edited, persona_id, name, first_color,
      second_color, has_left from app.item_thread(${item})`;
}

export async function rulesOf(db: Db, item: string): Promise<string> {
  const [row] = await db<{ rules: string }[]>`select rules from app.item_space(${item})`;
  if (!row) throw new NotThere();
  return row.rules;
}

export function reportsOf(db: Db, item: string): Promise<{ id: string; reason: ReportReason }[]> {
  return db<{ id: string; reason: ReportReason }[]>`
    select id, reason from app.item_reports(${item})`;
}

export interface Earlier {
  decision: Decision;
  reason: Reason;
  decided_at: Date;
  undone: boolean;
}

/** About this name in this space alone. */
export function earlierDecisions(db: Db, item: string): Promise<Earlier[]> {
  return db<
    Earlier[]
  >`select decision, reason, decided_at, undone from app.earlier_decisions(${item})`;
}

export interface OtherSpace {
  id: string;
  name: string;
}

export function spacesToMoveTo(db: Db, post: string): Promise<OtherSpace[]> {
  return db<OtherSpace[]>`select id, name from spaces
    where id = any ((select app.spaces_to_move_to(${post}))::uuid[]) order by lower(name)`;
}
