import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { triage } from '../../desk/triage/public.ts';
import { back, faith } from './demo/more.ts';
import { family } from './demo/family.ts';
import { hello } from './demo/hello.ts';
import { kitchen } from './demo/kitchen.ts';
import { nights } from './demo/nights.ts';
import { voices } from './demo/voices.ts';
import { panic } from './demo/panic.ts';
import type { DemoThread } from './demo/thread.ts';
import { watched } from './demo/watched.ts';
import { htmlOf, searchWords } from './markdown.ts';
import { reasonsOf } from './writing.ts';

const spaces: Record<string, DemoThread[]> = {
  'Hello, I am new': hello,
  'Long nights': nights,
  'Panic and worry': panic,
  'The kitchen table': kitchen,
  'Family and friends': family,
  'Hearing and seeing things': voices,
  'Faith and hard days': faith,
  'Back to work and study': back,
};

export async function postsDemo(stage: DemoStage): Promise<void> {
  for (const [name, threads] of Object.entries(spaces))
    for (const thread of [...threads, ...(watched[name] ?? [])]) await tell(stage, name, thread);
  // Old news by now: nobody comes to the demo with a hundred notices.
  await stage.db`delete from notices where kind in ('post-reply', 'space-post')`;
}

async function tell(stage: DemoStage, space: string, thread: DemoThread): Promise<void> {
  const { db } = stage;
  const post = await sayAs(stage, space, thread);
  for (const [n, [by, words]] of (thread.replies ?? []).entries()) {
    const tried = words.startsWith('+');
    const body = words.replace(/^\+/, '');
    const ago = thread.ago * (0.8 - (0.7 * n) / (thread.replies?.length ?? 1));
    const kind = tried ? ('tried' as const) : ('reply' as const);
    const reply = { ago, by, kind, title: '', body, replyTo: post };
    await sayAs(stage, space, reply);
    await give(stage, post, by, space, tried ? 'helped' : 'with_you');
  }
  if (thread.unnamed) await db`select app.make_post_anonymous(${post})`;
  if (thread.told) await tellAnybody(stage, post, thread.told);
}

type Saying = Omit<DemoThread, 'kind' | 'replies'> & { kind: string; replyTo?: string };

async function sayAs({ db }: DemoStage, space: string, saying: Saying): Promise<string> {
  const id = randomUUID();
  const { title, body, held = '', ago, by, kind, needs = [], notes = [], replyTo = null } = saying;
  const state = held ? 'held' : 'seen';
  const made = await db`
    insert into posts (id, space_id, reply_to, persona_id, kind, title, body, html, words, content_notes, needs, state, held_for, posted_at, active_at)
    select ${id}, s.id, ${replyTo}, p.id, ${kind}, ${title}, ${body}, ${htmlOf(body)}, ${searchWords(`${title} ${body}`)}, ${notes}, ${needs},
      ${state}, ${held}, t.at, t.at
    from spaces s join space_members m on m.space_id = s.id join personas p on p.id = m.persona_id,
      (select app.now() - make_interval(mins => ${Math.round(ago * 60)}) as at) t
    where s.name = ${space} and p.name = ${by}`;
  if (made.count !== 1) throw new Error(`Nobody is called ${by} in ${space}.`);
  const { level, reasons, language } = triage(`${title}. ${body}`);
  await db`insert into post_readings (post_id, level, reasons, read_language)
    values (${id}, ${level}, ${reasonsOf({ reasons })}, ${language})`;
  return id;
}

async function give(
  { db }: DemoStage,
  post: string,
  by: string,
  space: string,
  mark: string,
): Promise<void> {
  await db`insert into post_marks (post_id, person_id, mark)
    select ${post}, m.person_id, ${mark} from space_members m join spaces s on s.id = m.space_id join personas p on p.id = m.persona_id
    where s.name = ${space} and p.name = ${by} on conflict do nothing`;
}

async function tellAnybody({ db, chance }: DemoStage, post: string, called: string): Promise<void> {
  const story = randomUUID();
  const colour = () => Math.floor(chance() * 6);
  await db`insert into stories (id, title, called, html, language, content_notes, told_on, first_color, second_color)
    select ${story}, title, ${called}, html, language, content_notes, posted_at::date, ${colour()}, ${colour()} from posts where id = ${post}`;
  await db`insert into story_tellers (story_id, post_id, person_id) select ${story}, ${post}, w.person from app.who_wrote(${post}) w`;
}
