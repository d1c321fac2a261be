import { chanceFrom } from '../src/demo/chance.ts';
import type { Db } from '../src/platform/database.ts';

export interface MadeSpace {
  id: string;
  visibility: 'open' | 'members' | 'approval' | 'discreet';
  adults: boolean;
}
export interface MadeMember {
  persona: string;
  person: string;
  space: MadeSpace;
  left: boolean;
  guide: boolean;
}
export interface MadePost {
  id: string;
  space: MadeSpace;
  by: MadeMember;
  replyTo: MadePost | null;
  state: 'seen' | 'held' | 'hidden' | 'taken_back';
  unnamed: boolean;
  /** Minutes before now. */
  ago: number;
  word: string;
}
export interface MadeApart {
  mine: MadeMember;
  other: MadeMember;
  how: 'mute' | 'block';
}
export interface MadeTalk {
  people: { id: string; adult: boolean }[];
  spaces: MadeSpace[];
  members: MadeMember[];
  posts: MadePost[];
  apart: MadeApart[];
}

export const WORDS = ['lantern', 'harbour', 'pebbles', 'orchard'];
const idOf = (kind: number, n: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-9000-${String(n).padStart(12, '0')}`;

/** People who talk in spaces of every kind at random: the same for the same seed. */
export function madeTalk(seed: number, peopleCount: number): MadeTalk {
  const chance = chanceFrom(seed);
  const dice = (sides: number) => Math.floor(chance() * sides);
  const people = Array.from({ length: peopleCount }, (_, n) => ({
    id: idOf(31, n),
    adult: dice(8) > 0,
  }));
  const doors = ['open', 'members', 'approval', 'discreet'] as const;
  const spaces = Array.from({ length: 12 }, (_, n): MadeSpace => ({
    id: idOf(32, n),
    visibility: doors[n % 4] ?? 'open',
    adults: n % 3 === 0 && n > 2,
  }));
  const members = spaces
    .flatMap((space) =>
      people
        .filter(() => dice(3) === 0)
        .map(({ id: person }) => ({ person, space, left: dice(8) === 0, guide: dice(15) === 0 })),
    )
    .map((member, n): MadeMember => ({
      ...member,
      guide: member.guide && !member.left,
      persona: idOf(33, n),
    }));
  const pick = <T>(list: T[]): T => list[dice(list.length)] as T;
  const posts = madePosts({ dice, pick }, spaces, members);
  return { people, spaces, members, posts, apart: madeApart({ dice, pick }, spaces, members) };
}

interface Dice {
  dice(sides: number): number;
  pick<T>(list: T[]): T;
}

function madePosts({ dice, pick }: Dice, spaces: MadeSpace[], members: MadeMember[]): MadePost[] {
  const posts: MadePost[] = [];
  const say = (space: MadeSpace, replyTo: MadePost | null) =>
    posts.push({
      id: idOf(34, posts.length),
      space,
      by: pick(members.filter((member) => member.space === space)),
      replyTo,
      state: pick(['seen', 'seen', 'seen', 'seen', 'held', 'hidden', 'taken_back']),
      unnamed: dice(8) === 0,
      ago: replyTo ? dice(replyTo.ago) : 1000 + dice(90_000),
      word: pick(WORDS),
    });
  for (const space of spaces) for (let n = 0; n < 30; n++) say(space, null);
  for (const root of posts.slice()) for (let n = dice(4); n > 0; n--) say(root.space, root);
  return posts;
}

function madeApart({ pick }: Dice, spaces: MadeSpace[], members: MadeMember[]): MadeApart[] {
  const pairs = spaces.flatMap((space) => {
    const here = members.filter((member) => member.space === space);
    return Array.from({ length: 12 }, () => ({
      mine: pick(here),
      other: pick(here),
      how: pick<MadeApart['how']>(['mute', 'block']),
    }));
  });
  const real = pairs.filter(({ mine, other }) => mine !== other);
  return [...new Map(real.map((one) => [one.mine.persona + one.other.persona, one])).values()];
}

/** The same talk as rows, written by the owner. */
export async function writeTalk(db: Db, talk: MadeTalk): Promise<void> {
  const { people, spaces, members, posts, apart } = talk;
  const now = Date.now();
  const at = (ago: number) => new Date(now - ago * 60_000);
  await db`insert into people ${db(people.map(({ id, adult }) => ({ id, turns_18_on: adult ? null : '2030-01-01' })))}`;
  await db`insert into spaces ${db(spaces.map(({ id, visibility, adults }) => ({ id, name: id, visibility, adults_only: adults })))}`;
  await db`insert into personas ${db(members.map(({ persona }) => ({ id: persona, name: persona })))}`;
  await db`insert into persona_owners ${db(members.map(({ persona, person }) => ({ persona_id: persona, person_id: person })))}`;
  await db`insert into space_members ${db(members.map(({ persona, person, space, left }) => ({ persona_id: persona, person_id: person, space_id: space.id, left_at: left ? at(5) : null })))}`;
  await db`insert into space_guides ${db(members.filter(({ guide }) => guide).map(({ persona, space }) => ({ persona_id: persona, space_id: space.id })))}`;
  for (const roots of [true, false])
    await db`insert into posts ${db(posts.filter(({ replyTo }) => (replyTo === null) === roots).map((post) => postRow(post, at)))}`;
  await db`insert into kept_apart ${db(apart.map(({ mine, other, how }) => ({ persona_id: mine.persona, other_id: other.persona, how })))}`;
  const unnamed = posts.filter((post) => post.unnamed && post.state !== 'taken_back');
  await db`insert into anonymous_posts ${db(unnamed.map(({ id, by }) => ({ post_id: id, persona_id: by.persona })))}`;
  await db`update posts set persona_id = null where id = any (${unnamed.map(({ id }) => id)})`;
  await db`select app.empty_post(id) from posts where id = any (${posts.filter(({ state }) => state === 'taken_back').map(({ id }) => id)})`;
}

const postRow = (
  { id, space, by, replyTo, state, ago, word }: MadePost,
  at: (ago: number) => Date,
) => ({
  id,
  space_id: space.id,
  reply_to: replyTo?.id ?? null,
  persona_id: by.persona,
  kind: replyTo ? 'reply' : 'story',
  title: replyTo ? '' : word,
  body: word,
  html: word,
  words: word,
  state: state === 'taken_back' ? 'seen' : state,
  posted_at: at(ago),
  active_at: at(ago),
});
