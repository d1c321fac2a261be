import type { DemoStage } from '../../../platform/capability.ts';

/** What waits in Wrenfield begins to wait, and Nina was welcomed yesterday. */
export async function unansweredDemo({ db, person }: DemoStage): Promise<void> {
  await db`insert into helping_limits (person_id, most_a_day) values (${person('petra')}, 2)`;
  await db`select app.settle_wait(p.id) from posts p where p.reply_to is null and p.posted_at > app.now() - interval '20 days'`;
  await answeredWaits(db);
  await db`select app.tell_coordinators(w.id) from waits w join posts p on p.id = w.post_id where p.title = 'Do I have to write something?'`;
  await db`insert into welcomes (person_id, by_person_id, space_id, called, words, written_at)
    select ${person('nina')}, ${person('mo')}, s.id, 'Mallow', ${words}, app.now() - interval '20 hours'
    from spaces s where s.name = 'Hello, I am new'`;
  await db`insert into waits (kind, person_id, space_id, begun_at, ended_at, answered)
    select 'welcome', ${person('nina')}, s.id, app.now() - interval '23 hours', app.now() - interval '20 hours', true
    from spaces s where s.name = 'Hello, I am new'`;
  await db`select app.begin_wait('welcome', ${person('zeb')}, s.id, null, false, app.now() - interval '3 hours')
    from spaces s where s.name = 'Hello, I am new'`;
}

/** Times for the desk: each thread that has an answer, as long as its first one took. */
async function answeredWaits(db: DemoStage['db']): Promise<void> {
  await db`insert into waits (kind, person_id, space_id, post_id, begun_at, ended_at, answered)
    select 'post', w.person, p.space_id, p.id, p.posted_at, least(p.posted_at + (r.first - p.posted_at) / 6, app.now()), true
    from posts p cross join lateral app.who_wrote(p.id) w
    join (select reply_to, min(posted_at) as first from posts where reply_to is not null group by reply_to) r on r.reply_to = p.id
    where p.reply_to is null and p.posted_at > app.now() - interval '30 days' on conflict do nothing`;
}

const words = `Hello, I am Mallow, and I watch over this space. It is good that you are here.

You do not have to say anything. If you would like to, a few words are enough.`;
