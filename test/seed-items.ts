import { postNumbered, seedPost, seedSpaces } from './seed-spaces.ts';
import { cast } from './cast.ts';
import type { World } from './world.ts';

const id = (number: number) => `00000000-0000-4000-8000-a${String(number).padStart(11, '0')}`;

/** What each of the seeded items is about. */
export const seededItems = { larch: id(1), moss: id(2), mallow: id(3), sage: id(4), lark: id(5) };

/**
 * Held in the members’ space: Lee’s (1), Maya’s (2), Mo’s own (3) and Sam’s (4), in the discreet one Lee’s (5). Sam stands by Mo.
 * Lee told of nothing; Mo watches over both spaces.
 */
export async function seedItems({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  const held = [
    ['members', 'Larch'],
    ['members', 'Moss'],
    ['members', 'Mallow'],
    ['members', 'Sage'],
    ['discreet', 'Lark'],
  ] as const;
  for (const [n, [space, by]] of held.entries()) {
    await seedPost(owner, { number: n + 1, space, by, state: 'held' });
    await owner`update moderation_items set id = ${id(n + 1)}, by_lot = false where post_id = ${postNumbered(n + 1)}`;
  }
  await owner`insert into ties (id, member_id, supporter_id) values (${id(9)}, ${cast.sam.id}, ${cast.mo.id})`;
}

/** Somebody is here, and is dealt what they may be dealt. */
export const comeHere = (world: World, name: keyof typeof cast): Promise<unknown> =>
  world.as(name, (db) => db`select app.begin_shift()`);

/** Opened, so that it can be decided. */
export const claimed = (world: World, name: keyof typeof cast, item: string): Promise<unknown> =>
  world.as(name, (db) => db`select app.claim_item(${item})`);
