import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeTalk, WORDS, writeTalk, type MadePost } from '../../../../test/random-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { as, type Db } from '../../../platform/database.ts';
import { threadsIn, THREADS_A_PAGE, type Order } from './threads.ts';

let world: World;
const talk = madeTalk(20_261_121, 60);
const { people, spaces, members, posts, apart } = talk;
beforeAll(async () => {
  world = await createWorld();
  await world.owner.begin((db) => writeTalk(db, talk));
});
afterAll(() => world.end());

type Person = (typeof people)[number];

/** What the promises say, in TypeScript and without the database: what somebody reads, finds, meets, and in which order. */
function model(viewer: Person) {
  const mine = members.filter(({ person }) => person === viewer.id);
  const standing = mine.filter(({ left }) => !left);
  const isIn = new Set(standing.map(({ space }) => space));
  const watches = new Set(standing.filter(({ guide }) => guide).map(({ space }) => space));
  const grownUp = (space: (typeof spaces)[number]) => !space.adults || viewer.adult;
  const inSight = spaces.filter(
    (one) => isIn.has(one) || (one.visibility !== 'discreet' && grownUp(one)),
  );
  const reads = (one: (typeof spaces)[number]) =>
    isIn.has(one) || (one.visibility === 'open' && grownUp(one));
  const kept = new Set([
    ...apart.filter((one) => one.mine.person === viewer.id).map((one) => one.other.persona),
    ...apart
      .filter((one) => one.other.person === viewer.id && one.how === 'block')
      .map((one) => one.mine.persona),
  ]);
  const shut = (post: MadePost) =>
    !post.unnamed && post.state !== 'taken_back' && kept.has(post.by.persona);
  const own = (post: MadePost) => post.by.person === viewer.id && post.state !== 'taken_back';
  const stands = (post: MadePost) =>
    !shut(post) && (post.state === 'seen' || (post.state === 'taken_back' && !post.replyTo));
  const mayRead = (post: MadePost): boolean => {
    if (own(post)) return true;
    if (watches.has(post.space) && post.state !== 'taken_back') return true;
    return reads(post.space) && stands(post) && (!post.replyTo || stands(post.replyTo));
  };
  const readable = posts.filter(mayRead);
  const named = readable.filter(({ unnamed, state }) => !unnamed && state !== 'taken_back');
  const lastWord = (root: MadePost) =>
    Math.min(
      root.ago,
      ...posts
        .filter((post) => post.replyTo === root && post.state === 'seen')
        .filter((post) => watches.has(post.space) || !shut(post))
        .map(({ ago }) => ago),
    );
  const met = new Set([
    ...mine.map(({ persona }) => persona),
    ...named.map(({ by }) => by.persona),
    ...members
      .filter(({ guide, space }) => guide && inSight.includes(space))
      .map(({ persona }) => persona),
    ...apart.filter((one) => one.mine.person === viewer.id).map((one) => one.other.persona),
  ]);
  return { inSight, readable, met, lastWord, reads };
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();

/** Every page of a space, as somebody who turns them all. */
async function turned(db: Db, space: string, order: Order): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    const threads = await threadsIn(db, { space, order, after: seen.at(-1), leftOut: [] });
    seen.push(...threads.slice(0, THREADS_A_PAGE).map(({ id }) => id));
    if (threads.length <= THREADS_A_PAGE) return seen;
  }
}

test('The database and an independent model agree on who sees, finds and meets what', async ({
  annotate,
}) => {
  let pairs = 0;
  for (const viewer of people) {
    const { inSight, readable, met } = model(viewer);
    await as(world.sql, { person: viewer.id }, async (db) => {
      expect(ids(await db<{ id: string }[]>`select id from spaces`)).toEqual(ids(inSight));
      expect(ids(await db<{ id: string }[]>`select id from posts`)).toEqual(ids(readable));
      expect(ids(await db<{ id: string }[]>`select id from personas`)).toEqual([...met].toSorted());
      for (const word of WORDS) {
        const found = await db<
          { id: string }[]
        >`select post as id from app.find_posts(${[word]}, null, 5000, 0)`;
        const named = readable.filter((post) => post.word === word && post.state !== 'taken_back');
        expect(ids(found)).toEqual(ids(named));
      }
    });
    pairs += 2 * posts.length + spaces.length + members.length;
  }
  await annotate(`${pairs} pairs of viewer and item`);
  expect(pairs).toBeGreaterThanOrEqual(100_000);
}, 120_000);

test('No place in a list tells of a word that the reader may not read', async () => {
  for (const viewer of people.slice(0, 25)) {
    const { readable, lastWord, reads } = model(viewer);
    await as(world.sql, { person: viewer.id }, async (db) => {
      for (const space of spaces.filter(reads)) {
        const roots = readable.filter(
          (post) => post.space === space && !post.replyTo && post.state !== 'taken_back',
        );
        const byLast = roots
          .map((post) => ({ id: post.id, ago: lastWord(post) }))
          .toSorted((a, b) => a.ago - b.ago || b.id.localeCompare(a.id));
        expect(await turned(db, space.id, 'newest')).toEqual(byLast.map(({ id }) => id));
        const waiting = roots
          .filter((post) => post.state === 'seen' && lastWord(post) === post.ago)
          .toSorted((a, b) => b.ago - a.ago || a.id.localeCompare(b.id));
        expect(await turned(db, space.id, 'waiting')).toEqual(waiting.map(({ id }) => id));
      }
    });
  }
}, 120_000);
