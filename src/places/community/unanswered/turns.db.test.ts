import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast, type CastName } from '../../../../test/cast.ts';
import { personaNamed, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
});
afterEach(() => world.end());

const { members, discreet, open } = seededSpaces;
const hour = 3_600_000;

/** Brings somebody in as the owner of the data would: nobody is new by it. */
async function bringIn(who: CastName, space: string, guide = false): Promise<void> {
  const [persona] = await world.owner<{ id: string }[]>`
    insert into personas (name) values (${`${who} here`}) returning id`;
  const id = persona?.id ?? '';
  await world.owner`insert into persona_owners (persona_id, person_id) values (${id}, ${cast[who].id})`;
  await world.owner`insert into space_members (persona_id, space_id, person_id) values (${id}, ${space}, ${cast[who].id})`;
  if (guide)
    await world.owner`insert into space_guides (persona_id, space_id) values (${id}, ${space})`;
}

async function says(
  who: CastName,
  space: string,
  name: string,
  more: object = {},
): Promise<string> {
  const row = { space_id: space, persona_id: personaNamed(name), kind: 'question', title: 'How?' };
  const id = crypto.randomUUID();
  await world.as(
    who,
    (db) => db`insert into posts ${db({ id, ...row, body: 'x', html: 'x', words: 'x', ...more })}`,
  );
  return id;
}

/** Who was asked, in turn, and how each turn ended. */
async function turns(): Promise<string[]> {
  const rows = await world.owner<{ person_id: string; how: string }[]>`
    select person_id, how from wait_turns order by asked_at, turn`;
  const nameOf = (id: string) =>
    Object.entries(cast).find(([, member]) => member.id === id)?.[0] ?? 'somebody';
  return rows.map(({ person_id, how }) => `${nameOf(person_id)} ${how || 'asked'}`);
}

const noticed = async (who: CastName) => {
  const rows = await world.owner<{ kind: string }[]>`
    select kind from notices where person_id = ${cast[who].id}`;
  return rows.map(({ kind }) => kind);
};

let moment = Date.now();
const later = (hours: number) => world.runDue(new Date((moment += hours * hour)));
beforeEach(() => void (moment = Date.now()));

test('Lee’s first post is put before Mo within the hour, then before Petra, and a word ends it', async () => {
  await bringIn('petra', members);
  const post = await says('lee', members, 'Larch');
  await later(0.9);
  expect(await turns()).toEqual([]);
  await later(0.2);
  await later(1.1);
  expect((await turns()).toSorted()).toEqual(['mo asked', 'petra time']);
  expect(await noticed('mo')).toEqual(['word-asked']);
  const more = { reply_to: post, kind: 'reply', title: '' };
  await says('lee', members, 'Larch', more);
  expect(await turns()).toContain('mo asked');
  await says('maya', members, 'Moss', more);
  expect(await turns()).toContain('mo answered');
  await later(48);
  expect(await turns()).toHaveLength(2);
});

test('A later post waits longer; one that says what helps waits for nobody', async () => {
  await says('lee', members, 'Larch', { kind: 'strategy' });
  await world.owner`update waits set ended_at = app.now(), answered = true`;
  await says('lee', members, 'Larch', { kind: 'strategy' });
  await says('lee', members, 'Larch');
  await later(3.9);
  expect(await turns()).toEqual([]);
  await later(0.2);
  expect(await turns()).toEqual(['mo asked']);
  expect(await world.owner`select from waits`).toHaveLength(2);
});

test('Whoever stands in Maya’s circle, ever did, or keeps apart from her is never asked', async () => {
  await bringIn('ruiz', discreet, true);
  await bringIn('asha', discreet, true);
  await world.owner`insert into kept_apart (persona_id, other_id, how)
    values (${personaNamed('Martin')}, ${personaNamed('Wren')}, 'mute')`;
  await says('maya', discreet, 'Wren');
  await later(30);
  expect(await turns()).toEqual([]);
  expect(await noticed('cora')).toEqual([]);
  await says('maya', open, 'Fern');
  await later(30);
  expect(await noticed('cora')).toContain('word-missing');
});

test('A block holds in its own space: elsewhere Mo is asked all the same, and learns nothing', async () => {
  await world.owner`insert into kept_apart (persona_id, other_id, how)
    values (${personaNamed('Moss')}, ${personaNamed('Mallow')}, 'block')`;
  await says('maya', members, 'Moss');
  await says('maya', discreet, 'Wren');
  await later(5);
  const asked = await world.owner`select space_id from wait_turns`;
  expect(asked).toEqual([{ space_id: discreet }]);
});

test('Who came late in a circle of their own is not asked for the other either', async () => {
  await world.owner`insert into ties (id, member_id, supporter_id) values (gen_random_uuid(), ${cast.mo.id}, ${cast.lee.id})`;
  await says('lee', members, 'Larch');
  await later(30);
  expect(await turns()).toEqual([]);
});

test('“Not today” gives all back until tomorrow, and “someone else” only the one', async () => {
  await bringIn('petra', members);
  await says('lee', members, 'Larch');
  await later(1.1);
  const [first] = await turns();
  const who = first === 'mo asked' ? 'mo' : 'petra';
  const other = who === 'mo' ? 'petra' : 'mo';
  await world.as(who, (db) => db`select app.not_today()`);
  await later(0.01);
  expect(await turns()).toEqual([`${who} not_today`, `${other} asked`]);
  const [wait] = await world.owner<{ id: string }[]>`select id from waits where ended_at is null`;
  await world.as(other, (db) => db`select app.give_turn_back(${wait?.id ?? ''})`);
  await later(0.01);
  expect(await turns()).toEqual([`${who} not_today`, `${other} someone_else`]);
  expect(await noticed('cora')).toContain('word-missing');
  await later(25);
  expect((await turns()).at(-1)).toBe(`${who} asked`);
});

test('Nobody is asked more often than they want', async () => {
  await world.owner`insert into helping_limits (person_id, most_a_day) values (${cast.mo.id}, 1)`;
  await says('lee', members, 'Larch');
  await says('sam', members, 'Sage');
  await later(1.1);
  expect(await turns()).toEqual(['mo asked']);
  await world.owner`update helping_limits set most_a_day = 0`;
  await later(26);
  expect(await turns()).toEqual(['mo asked']);
});

test('The same step twice asks nobody twice', async () => {
  await says('lee', members, 'Larch');
  await later(1.1);
  const [wait] = await world.owner<{ id: string }[]>`select id from waits`;
  const id = wait?.id ?? '';
  for (const turn of [0, 2])
    expect(
      await world.as(
        'worker',
        (db) => db`select from app.ask_for_a_word(${id}, ${turn}, ${cast.mo.id}) done where done`,
      ),
    ).toHaveLength(0);
  expect(await turns()).toEqual(['mo asked']);
});

test('Somebody under 18 is answered by staff', async () => {
  await bringIn('petra', members);
  await bringIn('yuki', members);
  const [mine] = await world.owner<{ id: string }[]>`
    select persona_id as id from space_members where person_id = ${cast.yuki.id}`;
  await says('yuki', members, 'Moss', { persona_id: mine?.id ?? '', state: 'held' });
  await world.owner.begin(async (db) => {
    await db`select set_config('app.me', ${cast.mo.id}, true)`;
    await db`select app.let_post_through(id) from posts where state = 'held'`;
  });
  await later(1.1);
  await later(1.1);
  expect((await turns()).join()).not.toContain('petra');
  expect((await turns()).join()).toContain('mo');
});

test('The clock rests while nobody is on duty', async () => {
  const tomorrow = new Date(moment + 24 * hour);
  const weekday = tomorrow.getUTCDay() || 7;
  await world.owner`insert into space_hours (space_id, weekday, opens, closes) values (${members}, ${weekday}, '10:00', '20:00')`;
  await says('lee', members, 'Larch');
  moment = new Date(tomorrow.toISOString().slice(0, 10)).getTime();
  await later(10.9);
  expect(await turns()).toEqual([]);
  await later(0.2);
  expect(await turns()).toEqual(['mo asked']);
});

test('When everybody was asked and nobody answered, it stands in the guides’ queue until a word comes', async () => {
  const queued = async () =>
    (
      await world.owner<{ kinds: string[]; open: boolean }[]>`
        select kinds, decided_at is null as open from moderation_items`
    ).map(({ kinds, open: waits }) => [kinds.join(), waits]);
  const post = await says('lee', members, 'Larch');
  await later(1.1);
  expect(await queued()).toEqual([]);
  await later(1.1);
  expect(await queued()).toEqual([['unanswered', true]]);
  await later(48);
  expect(await queued()).toEqual([['unanswered', true]]);
  await says('maya', members, 'Moss', { reply_to: post, kind: 'reply', title: '' });
  expect(await queued()).toEqual([['', false]]);
});
