import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { usualWait, type SpaceWait } from './form.ts';

/** What waits for a word from the one who asks: a post that they may read, or somebody new. */
export interface Turn {
  wait: string;
  space_id: string | null;
  space: string | null;
  post: { id: string; title: string; kind: string } | null;
  asked_at: Date;
}

/** The oldest first; never more than the one who asks takes on. */
export function myTurns(db: Db): Promise<Turn[]> {
  return db<Turn[]>`
    select t.wait_id as wait, t.space_id, s.name as space, t.asked_at,
      case when p.id is not null then json_build_object('id', p.id, 'title', p.title, 'kind', p.kind) end as post
    from wait_turns t left join spaces s on s.id = t.space_id left join posts p on p.id = t.post_id
    where t.ended_at is null and (t.post_id is null or p.state = 'seen') order by t.asked_at, t.wait_id`;
}

export async function countMyTurns(db: Db): Promise<number> {
  return (await myTurns(db)).length;
}

export async function myTurn(db: Db, wait: string): Promise<Turn> {
  return oneOf((await myTurns(db)).filter((turn) => turn.wait === wait));
}

export async function giveBack(db: Db, wait: string): Promise<void> {
  changedOne(await db`select from app.give_turn_back(${wait}) done where done`);
}

export const notToday = (db: Db) => db`select app.not_today()`;

export interface Limit {
  most_a_day: number;
  rests: boolean;
}

export async function myLimit(db: Db): Promise<Limit> {
  const [row] = await db<Limit[]>`
    select most_a_day, coalesce(rests_until > app.now(), false) as rests from helping_limits`;
  return row ?? { most_a_day: 3, rests: false };
}

export async function setMyLimit(db: Db, me: string, most: number): Promise<void> {
  await db`insert into helping_limits (person_id, most_a_day) values (${me}, ${most})
    on conflict (person_id) do update set most_a_day = excluded.most_a_day`;
}

/** False where it is no longer their turn. */
export async function welcomeNewcomer(db: Db, wait: string, words: string): Promise<void> {
  changedOne(await db`select from app.welcome_newcomer(${wait}, ${words}) done where done`);
}

export interface Welcome {
  id: string;
  space_id: string | null;
  space: string | null;
  called: string;
  words: string;
  written_at: Date;
}

/** How the one who asks was welcomed, the latest first. */
export function myWelcomes(db: Db): Promise<Welcome[]> {
  return db<Welcome[]>`
    select w.id, w.space_id, s.name as space, w.called, w.words, w.written_at
    from welcomes w left join spaces s on s.id = w.space_id order by w.written_at desc, w.id limit 50`;
}

/** Within the last seven days. */
export async function latestWelcome(db: Db): Promise<Welcome | undefined> {
  const [row] = await db<Welcome[]>`
    select w.id, w.space_id, s.name as space, w.called, w.words, w.written_at
    from welcomes w left join spaces s on s.id = w.space_id
    where w.written_at > app.now() - interval '7 days' order by w.written_at desc, w.id limit 1`;
  return row;
}

/** Of the last 30 days, in minutes; null where nobody waited, or nobody was answered. */
export interface Waiting {
  kind: 'post' | 'welcome' | null;
  space_id: string | null;
  space: string | null;
  answered: number;
  median: number | null;
  slowest: number | null;
  waiting: number;
  longest: number | null;
}

export function waitingTimes(db: Db): Promise<Waiting[]> {
  return db<Waiting[]>`
    select w.kind, w.space as space_id, s.name as space, w.answered, w.median, w.slowest, w.waiting, w.longest
    from app.waiting_times() w left join spaces s on s.id = w.space
    where w.space is null or s.id is not null order by w.kind, lower(s.name), s.id`;
}

export async function spaceWait(db: Db, space: string): Promise<SpaceWait> {
  const [row] = await db<SpaceWait[]>`
    select minutes as usual, first_minutes as first, turn_minutes as turn from space_waits where space_id = ${space}`;
  return row ?? usualWait;
}

export async function setSpaceWait(db: Db, space: string, wait: SpaceWait): Promise<void> {
  const row = { minutes: wait.usual, first_minutes: wait.first, turn_minutes: wait.turn };
  await db`insert into space_waits ${db({ space_id: space, ...row })}
    on conflict (space_id) do update set ${db(row)}`;
}

export function spacesToSeeTo(db: Db): Promise<{ id: string; name: string }[]> {
  return db<{ id: string; name: string }[]>`
    select id, name from spaces where app.may_change_space(id) order by lower(name), id`;
}
