import { oneOf, type Db } from '../../../platform/database.ts';
import type { ContentNote } from './form.ts';
import { saidColumns, type Listed, type Said } from './queries.ts';

export interface Met {
  id: string;
  name: string;
  first_color: number;
  second_color: number;
  has_left: boolean;
  how: 'mute' | 'block' | null;
}

/** Somebody whom the one who asks meets in a space, or keeps apart from there. */
export async function personaIn(db: Db, space: string, persona: string): Promise<Met> {
  return oneOf(
    await db<Met[]>`
    select a.id, a.name, a.first_color, a.second_color, a.has_left, k.how
    from personas a left join kept_apart k on k.other_id = a.id
    where a.id = ${persona} and (k.how is not null or exists (select from posts p where p.persona_id = a.id and p.space_id = ${space})
      or exists (select from space_guides g where g.persona_id = a.id and g.space_id = ${space}))`,
  );
}

/** What a persona said, the latest first, as far as the one who asks may read it. */
export function saidBy(db: Db, persona: string): Promise<Said[]> {
  return db<
    Said[]
  >`select ${saidColumns(db)} from posts p left join personas a on a.id = p.persona_id
    where p.persona_id = ${persona} and p.state = 'seen' order by p.posted_at desc, p.id limit 30`;
}

/** All that the one who asks wrote and did not take back, the latest first. */
export function writtenByMe(db: Db, most = 200): Promise<Listed[]> {
  return db<
    Listed[]
  >`select ${saidColumns(db)}, 0 as replies, p.active_at, left(p.body, 60) as opening from posts p left join personas a on a.id = p.persona_id
    where p.state <> 'taken_back' and (p.persona_id = any ((select app.my_personas())::uuid[])
      or p.id = any ((select app.my_anonymous_posts())::uuid[])) order by p.posted_at desc limit ${most}`;
}

/** The one who asks, in that space, no longer sees this persona; with a block the other does not see them either. */
export async function keepApart(
  db: Db,
  mine: string,
  other: string,
  how: 'mute' | 'block' | 'none',
): Promise<void> {
  if (how === 'none')
    await db`delete from kept_apart where persona_id = ${mine} and other_id = ${other}`;
  else
    await db`insert into kept_apart (persona_id, other_id, how) values (${mine}, ${other}, ${how})
      on conflict (persona_id, other_id) do update set how = ${how}`;
}

export interface KeptApart {
  other_id: string;
  space_id: string;
  name: string;
  how: 'mute' | 'block';
}

/** Whom the one who asks keeps apart from, each in the space where they met. */
export function keptApart(db: Db): Promise<KeptApart[]> {
  return db<KeptApart[]>`select k.other_id, m.space_id, a.name, k.how from kept_apart k
    join personas a on a.id = k.other_id join space_members m on m.persona_id = k.persona_id
    where m.left_at is null order by lower(a.name), k.other_id`;
}

export type NoteRule = 'show' | 'fold' | 'leave_out';

/** What the one who asks wants of posts with each content note; `fold` where they said nothing. */
export async function noteRules(db: Db): Promise<Map<ContentNote, NoteRule>> {
  const rows = await db<{ content_note: ContentNote; rule: NoteRule }[]>`
    select content_note, rule from note_rules`;
  return new Map(rows.map(({ content_note, rule }) => [content_note, rule]));
}

export async function setNoteRules(
  db: Db,
  me: string,
  rules: ReadonlyMap<ContentNote, NoteRule>,
): Promise<void> {
  await db`delete from note_rules where person_id = ${me}`;
  for (const [content_note, rule] of rules)
    if (rule !== 'fold')
      await db`insert into note_rules (person_id, content_note, rule) values (${me}, ${content_note}, ${rule})`;
}

export type Follow = { post: string } | { space: string };

export async function follows(db: Db, what: Follow): Promise<boolean> {
  const rows = await db`select from post_follows where ${ofWhat(db, what)}`;
  return rows.length > 0;
}

/** Follows, or follows no longer. */
export async function toggleFollow(db: Db, me: string, what: Follow): Promise<void> {
  const gone = await db`delete from post_follows where person_id = ${me} and ${ofWhat(db, what)}`;
  if (gone.count > 0) return;
  const row = 'post' in what ? { post_id: what.post } : { space_id: what.space };
  await db`insert into post_follows ${db({ person_id: me, ...row })}`;
}

const ofWhat = (db: Db, what: Follow) =>
  'post' in what ? db`post_id = ${what.post}` : db`space_id = ${what.space}`;
