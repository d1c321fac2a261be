import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceFrom } from '../../../demo/chance.ts';
import { cast, type CastName } from '../../../../test/cast.ts';
import { personaNamed, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import type { Page, Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';

/** The same community twice: in one, Moss and Fern are both Maya; in the other, Fern is Asha. */
interface Side {
  world: World;
  visits: Record<'Moss' | 'Fern' | Watcher, Visit>;
  /** In the order in which they were said. */
  posts: { id: string; by: Name }[];
}
type Name = 'Moss' | 'Fern';
type Watcher = 'lee' | 'sam' | 'mo';

const spaceOf = { Moss: seededSpaces.members, Fern: seededSpaces.open };
const watcherNames: Record<Name, Record<Watcher, string>> = {
  Moss: { lee: 'Larch', sam: 'Sage', mo: 'Mallow' },
  Fern: { lee: 'Plum', sam: 'Sorrel', mo: 'Poplar' },
};
const late = {
  Plum: '00000000-0000-4000-8000-0000000000a1',
  Poplar: '00000000-0000-4000-8000-0000000000a2',
};
const idOf = (name: string) => late[name as keyof typeof late] ?? personaNamed(name);

let sides: [Side, Side];
beforeAll(async () => {
  sides = [await sideWhere('maya'), await sideWhere('asha')];
});
afterAll(() => Promise.all(sides.map(({ world }) => world.end())));

async function sideWhere(fern: CastName): Promise<Side> {
  const world = await createWorld();
  await seedSpaces(world.owner);
  for (const [who, name] of [
    ['lee', 'Plum'],
    ['mo', 'Poplar'],
  ] as const) {
    await world.owner`insert into personas (id, name) values (${late[name]}, ${name})`;
    await world.owner`insert into persona_owners (persona_id, person_id) values (${late[name]}, ${cast[who].id})`;
    await world.owner`insert into space_members (persona_id, space_id, person_id) values (${late[name]}, ${seededSpaces.open}, ${cast[who].id})`;
  }
  await world.owner`insert into space_guides (persona_id, space_id) values (${late.Poplar}, ${seededSpaces.open})`;
  for (const table of ['persona_owners', 'space_members'])
    await world.owner`update ${world.owner(table)} set person_id = ${cast[fern].id} where persona_id = ${personaNamed('Fern')}`;
  const visit = (who: CastName) => world.visit(who);
  const visits = {
    Moss: await visit('maya'),
    Fern: await visit(fern),
    lee: await visit('lee'),
    sam: await visit('sam'),
    mo: await visit('mo'),
  };
  return { world, visits, posts: [] };
}

/** What a page says, but for nonces, the minute of a notice, and ids, which are told by the order in which they came. */
function plain(side: Side, { status, html, headers, location }: Page) {
  const told = (text: string) =>
    side.posts
      .reduce((all, { id }, n) => all.replaceAll(id, `post ${n}`), text)
      .replaceAll(/<time [^>]*>[^<]*<\/time>/g, 'time')
      .replaceAll(/nonce="[^"]*"|'nonce-[^']*'|content="[\w-]{22}"/g, 'nonce')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}(?<!00000000-0000-4000-8000-.{12})/g, 'id');
  const kept = [...headers].filter(([name]) => name !== 'set-cookie');
  return {
    status,
    html: told(html),
    headers: told(JSON.stringify(kept)),
    location: told(location ?? ''),
  };
}

const pages = (side: Side): string[] => [
  '/community',
  '/community/search?q=words',
  '/community/strategies',
  '/community/notes',
  '/notices',
  '/today',
  '/community/waiting',
  ...Object.values(spaceOf).flatMap((space) => [
    `/community/spaces/${space}`,
    `/community/spaces/${space}?order=waiting`,
    `/community/spaces/${space}/about`,
  ]),
  ...(['Moss', 'Fern'] as const).flatMap((name) =>
    Object.values(spaceOf).map(
      (space) => `/community/spaces/${space}/people/${personaNamed(name)}`,
    ),
  ),
  ...side.posts.slice(-6).map(({ id }) => `/community/posts/${id}`),
];

async function expectAlike(watcher: Watcher): Promise<void> {
  const [one, two] = sides;
  const addresses = [pages(one), pages(two)] as const;
  for (const [n, address] of addresses[0].entries()) {
    const other = addresses[1][n] ?? '';
    const seen = [
      await one.visits[watcher].get(address),
      await two.visits[watcher].get(other),
    ] as const;
    expect(plain(one, seen[0]), `${watcher} at ${address}`).toEqual(plain(two, seen[1]));
  }
}

/** The same act on both sides, and what came of it, which must be the same for whoever watches. */
async function both(
  who: Name | Watcher,
  act: (side: Side, visit: Visit) => Promise<Page>,
): Promise<void> {
  const came: ReturnType<typeof plain>[] = [];
  for (const side of sides) came.push(plain(side, await act(side, side.visits[who])));
  if (who !== 'Moss' && who !== 'Fern') expect(came[0]).toEqual(came[1]);
  else expect(came[0]?.status).toBe(came[1]?.status);
}

const said = (side: Side, by: Name, { location }: Page) => {
  const id = /posts\/([0-9a-f-]{36})/.exec(location ?? '')?.[1];
  if (id) side.posts.push({ id, by });
};

test.each([1, 2, 3])(
  'Nothing that Lee, Sam or the guide can ask tells two names of Maya from the names of two members (%i)',
  async (seed) => {
    const chance = chanceFrom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
    const watchers = ['lee', 'sam', 'mo'] as const;
    for (let step = 0; step < 24; step++) {
      const [name, watcher, what] = [pick(['Moss', 'Fern'] as const), pick(watchers), pick(acts)];
      await what({
        name,
        watcher,
        pick: Math.floor(chance() * 1000),
        how: pick(['mute', 'block', 'none']),
      });
      if (step % 6 === 5) for (const one of watchers) await expectAlike(one);
    }
    for (const { world } of sides) await world.runDue(new Date(Date.now() + seed * 5 * 3_600_000));
    for (const one of watchers) await expectAlike(one);
  },
);

interface Draw {
  name: Name;
  watcher: Watcher;
  pick: number;
  how: 'mute' | 'block' | 'none';
}

const one = (side: Side, { name, pick }: Draw) => {
  const own = side.posts.filter(({ by }) => by === name);
  return own[pick % Math.max(1, own.length)]?.id ?? '00000000-0000-4000-8000-00000000dead';
};

const acts: ((draw: Draw) => Promise<void>)[] = [
  (draw) => speaks(draw, pickKind(draw)),
  (draw) => speaks(draw, 'question'),
  (draw) =>
    both(draw.name, (side, visit) =>
      visit.post(`/community/posts/${one(side, draw)}/replies`, { body: 'More words.' }),
    ),
  (draw) =>
    both(draw.watcher, (side, visit) =>
      visit.post(`/community/posts/${one(side, draw)}/replies`, { body: 'Words back.' }),
    ),
  (draw) =>
    both(draw.watcher, (side, visit) =>
      visit.post(`/community/posts/${one(side, draw)}/marks`, { mark: 'me_too' }),
    ),
  (draw) =>
    both(draw.watcher, (side, visit) =>
      visit.post(`/community/posts/${one(side, draw)}/following`),
    ),
  (draw) =>
    both(draw.name, (side, visit) => visit.post(`/community/posts/${one(side, draw)}/anonymity`)),
  (draw) =>
    both(draw.name, (side, visit) => visit.post(`/community/posts/${one(side, draw)}/taking-back`)),
  (draw) => apart(draw.watcher, draw, personaNamed(draw.name)),
  (draw) => apart(draw.watcher, draw, personaNamed(draw.name)),
  (draw) => apart(draw.name, draw, idOf(watcherNames[draw.name][draw.watcher])),
  (draw) =>
    both(draw.name, (_, visit) => visit.post(`/community/spaces/${spaceOf[draw.name]}/following`)),
];

const pickKind = ({ pick }: Draw) => (['story', 'strategy', 'wanted', 'given'] as const)[pick % 4];

async function speaks({ name }: Draw, kind = 'story'): Promise<void> {
  await both(name, async (side, visit) => {
    const post = { kind, title: `A ${kind}`, body: 'A few words.', language: 'en' };
    const page = await visit.post(`/community/spaces/${spaceOf[name]}/posts`, post);
    said(side, name, page);
    return page;
  });
}

const apart = (who: Name | Watcher, { name, how }: Draw, other: string) =>
  both(who, (_, visit) =>
    visit.post(`/community/spaces/${spaceOf[name]}/people/${other}/apart`, { how }),
  );
