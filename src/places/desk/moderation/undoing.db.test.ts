import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { claimed, comeHere, seededItems, seedItems } from '../../../../test/seed-items.ts';
import { postNumbered, seededSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { DECISIONS, type Decision } from './form.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await seedItems(world);
  await world.owner`update spaces set visibility = 'members' where id = ${seededSpaces.approval}`;
  await comeHere(world, 'mo');
  await claimed(world, 'mo', seededItems.larch);
});
afterEach(() => world.end());

const { larch } = seededItems;
const post = postNumbered(1);

/** Lee’s words, where they stand and by whom, whether they may write there, and whether the item waits. */
async function asItIs(): Promise<unknown> {
  const [row] = await world.owner`
    select p.state, p.held_for, p.content_notes, p.space_id, p.persona_id, i.decided_at is null as waits,
      (select m.left_at is null from space_members m where m.person_id = ${cast.lee.id} and m.space_id = ${seededSpaces.members}) as is_member,
      exists (select from space_pauses) as paused
    from posts p join moderation_items i on i.post_id = p.id where p.id = ${post}`;
  return row;
}

const outcome = async (asking: PromiseLike<{ outcome: unknown }[]>) => (await asking)[0]?.outcome;

async function decide(what: Decision): Promise<string> {
  const id = crypto.randomUUID();
  const notes = what === 'note' ? ['death'] : [];
  const done = await world.as('mo', (db) =>
    outcome(
      db`select app.decide_item(${larch}, ${id}, ${what}, 'other', '\\x01', ${notes}, ${seededSpaces.approval}, 3) as outcome`,
    ),
  );
  expect(done).toBe('done');
  return id;
}

const undone = (decision: string) =>
  world.as('mo', (db) => outcome(db`select app.undo_decision(${decision}) as outcome`));

/** What is seen already can be let stand or sent back; what is held can be let through. */
const from: Partial<Record<Decision, string>> = { stand: 'seen', ask_change: 'seen', hide: 'seen' };

for (const what of DECISIONS.filter((decision) => decision !== 'alert'))
  test(`Undone, “${what}” leaves all as it was, and the item waits for Mo again`, async () => {
    await world.owner`update posts set state = ${from[what] ?? 'held'} where id = ${post}`;
    const before = await asItIs();
    const decision = await decide(what);
    expect(await asItIs()).not.toEqual(before);
    expect(await undone(decision)).toBe(true);
    expect(await asItIs()).toEqual(before);
    expect(await undone(decision)).toBe(false);
  });

test('A guide whose time in a space was ended by mistake watches over it again', async () => {
  const lees = (
    await world.owner<{ persona: string }[]>`
    select persona from app.who_wrote(${post})`
  )[0]?.persona;
  const guides = () =>
    world.owner`select from space_guides where persona_id = ${lees ?? ''} and space_id = ${seededSpaces.members}`;
  await world.owner`insert into space_guides (persona_id, space_id) values (${lees ?? ''}, ${seededSpaces.members})`;
  const decision = await decide('end');
  expect(await guides()).toHaveLength(0);
  await undone(decision);
  expect(await guides()).toHaveLength(1);
});

test('An alert cannot be undone: people were told. After a week nothing can', async () => {
  expect(await undone(await decide('alert'))).toBe(false);
  const hidden = await decide('hide');
  await world.owner`update moderation_decisions set decided_at = decided_at - interval '8 days' where id = ${hidden}`;
  expect(await undone(hidden)).toBe(false);
});

test('What Lee changed or took back since then is not brought back by undoing', async () => {
  const hidden = await decide('hide');
  await world.as('lee', (db) => db`select app.take_post_back(${post})`);
  await undone(hidden);
  const [row] = await world.owner<{ state: string; body: string }[]>`
    select state, body from posts where id = ${post}`;
  expect(row).toEqual({ state: 'taken_back', body: '' });
});
