import { randomInt } from 'node:crypto';
import { changedOne, NotThere, oneOf, type Db } from '../../../platform/database.ts';

export interface Story {
  id: string;
  title: string;
  called: string;
  html: string;
  language: string;
  content_notes: string[];
  /** `YYYY-MM-DD`. */
  told_on: string;
  first_color: number;
  second_color: number;
  mine: boolean;
}

const storyRows = (db: Db) => db`
  select s.id, s.title, s.called, s.html, s.language, s.content_notes, s.told_on, s.first_color, s.second_color from stories s`;

/** What was told to anybody, the latest first. */
export function toldStories(db: Db): Promise<Omit<Story, 'mine'>[]> {
  return db<Omit<Story, 'mine'>[]>`${storyRows(db)} order by s.told_on desc, s.id limit 60`;
}

export async function story(db: Db, id: string, person: string | null): Promise<Story> {
  const told = oneOf(await db<Omit<Story, 'mine'>[]>`${storyRows(db)} where s.id = ${id}`);
  const mine = person ? await db`select from story_tellers where story_id = ${id}` : [];
  return { ...told, mine: mine.length > 0 };
}

export function myStories(db: Db): Promise<object[]> {
  return db`select s.title, s.called, s.html, s.told_on from stories s join story_tellers t on t.story_id = s.id`;
}

/** Under a fresh name, with a picture that chance draws: neither leads back to whoever wrote it in a space. */
export async function tellStory(db: Db, post: string, called: string): Promise<string> {
  const told = await tellIfStill(db, post, called);
  if (!told) throw new NotThere();
  return told;
}

/** Whether a name leads back to none that the one who asks bears here. */
export async function isFreshName(db: Db, called: string): Promise<boolean> {
  const [row] = await db<{ fresh: boolean }[]>`select app.is_fresh_name(${called}) as fresh`;
  return row?.fresh ?? false;
}

/** Undefined where it can no longer be told: taken back, hidden, or told before. */
export async function tellIfStill(
  db: Db,
  post: string,
  called: string,
): Promise<string | undefined> {
  const [row] = await db<{ id: string | null }[]>`
    select app.tell_story(${post}, ${called}, ${randomInt(6)}, ${randomInt(6)}) as id`;
  return row?.id ?? undefined;
}

export async function takeStoryBack(db: Db, id: string): Promise<void> {
  changedOne(await db`select from app.take_story_back(${id}) done where done`);
}
