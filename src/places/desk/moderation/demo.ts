import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';
import { reportCell } from '../../community/reports/public.ts';
import { answers, decisions, told, type DemoDecision, type DemoReport } from './demo/told.ts';
import { decisionCell } from './sealed.ts';

/** A queue with every kind of item, some decided. Mo and Dr Ruiz are here. */
export async function moderationDemo(stage: DemoStage): Promise<void> {
  const { db } = stage;
  for (const report of told) await tell(stage, report);
  // Nothing goes elsewhere by lot: whoever comes to the demo finds the same.
  await db`update moderation_items i set by_lot = false,
    raised_at = app.now() - (app.now() - p.posted_at) * 0.5 from posts p where p.id = i.post_id`;
  await db`update moderation_items i set due_at = app.staffed_after(i.space_id, i.raised_at, case when i.urgency = 0 then 15 else 120 end)`;
  for (const decision of decisions) await decide(stage, decision);
  await veraAnswers(stage);
  await flagLongAgo(stage);
  await db`delete from notices where kind in ('moderation-waits', 'report-outcome', 'moderation-decided') and person_id <> ${stage.person('mo')}`;
}

const postTitled = ({ db }: DemoStage, title: string) => db<{ id: string; author: string }[]>`
  select p.id, w.person as author from posts p cross join lateral app.who_wrote(p.id) w where p.title = ${title}`;

async function tell(stage: DemoStage, { title, by, reason, words }: DemoReport): Promise<void> {
  const { db, services, person } = stage;
  const id = randomUUID();
  const [post] = await postTitled(stage, title);
  if (!post) throw new Error(`Nothing in the demo is called ${title}.`);
  const sealed = await seal(db, services.master, person(by), reportCell(id), words);
  await db`insert into post_reports (id, post_id, reporter_id, reason, words, reported_at)
    values (${id}, ${post.id}, ${person(by)}, ${reason}, ${sealed}, app.now() - interval '5 hours')`;
}

async function decide(stage: DemoStage, decision: DemoDecision): Promise<void> {
  const { db, person } = stage;
  const [post] = await postTitled(stage, decision.title);
  if (!post) throw new Error(`Nothing in the demo is called ${decision.title}.`);
  const [item] = await db<{ id: string }[]>`
    update moderation_items set decided_at = app.now() - interval '3 hours', dealt_to = ${person(decision.by)}
    where post_id = ${post.id} and decided_at is null returning id`;
  if (!item) throw new Error(`${decision.title} does not wait.`);
  await write(stage, item.id, post, decision);
  if (decision.decision === 'hide')
    await db`update posts set state = 'hidden' where id = ${post.id}`;
  await db`select app.close_reports(${post.id}, ${decision.decision === 'stand' ? 'stands' : 'acted'})`;
}

async function write(
  { db, services, person }: DemoStage,
  item: string,
  post: { id: string; author: string },
  decision: DemoDecision,
): Promise<void> {
  const id = randomUUID();
  const cell = decisionCell('words', id);
  const words = await seal(db, services.master, post.author, cell, decision.words);
  await db`insert into moderation_decisions (id, item_id, about_person_id, persona_id, space_id, decision, reason, words, before, by_person_id,
      decided_at)
    select ${id}, ${item}, ${post.author}, p.persona_id, p.space_id, ${decision.decision}, ${decision.reason}, ${words},
      jsonb_build_object('state', p.state, 'held_for', p.held_for, 'content_notes', p.content_notes, 'space_id', p.space_id), ${person(decision.by)},
      app.now() - interval '3 hours' from posts p where p.id = ${post.id}`;
}

/** The author of what was hidden has something to say: it comes back, to somebody else. */
async function veraAnswers({ db, services, person }: DemoStage): Promise<void> {
  const [decision] = await db<{ id: string }[]>`
    select id from moderation_decisions where about_person_id = ${person('vera')} and decision = 'hide'`;
  const cell = decisionCell('answer', decision?.id ?? '');
  const answer = await seal(db, services.master, person('vera'), cell, answers.vera);
  await db`update moderation_decisions set answer = ${answer}, answered_at = app.now() - interval '1 hour'
    where id = ${decision?.id ?? ''}`;
  await db`update moderation_items set by_lot = false where decided_at is null`;
}

/** What was flagged last month and this one, and mostly let stand: for the monthly review. */
async function flagLongAgo({ db }: DemoStage): Promise<void> {
  await db`insert into moderation_items (post_id, space_id, kinds, level, reasons, urgency, hard, by_lot, raised_at, due_at, decided_at)
    select p.id, p.space_id, '{triage}', 'amber', array[(array['strain', 'cannotGoOn', 'vagueIt', 'goodbye'])[1 + n % 4]], 3, false, false,
      app.now() - make_interval(days => 3 + 4 * n::int), app.now(), app.now() - make_interval(days => 2 + 4 * n::int)
    from (select q.id, q.space_id, row_number() over (order by q.posted_at, q.id) as n from posts q
      where q.reply_to is not null and q.state = 'seen' order by q.posted_at, q.id limit 14) p`;
}
