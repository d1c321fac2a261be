import type { Sql } from '../src/platform/database.ts';
import { cast, type CastName } from './cast.ts';

const id = (kind: string, number: number) =>
  `00000000-0000-4000-8000-${kind}${String(number).padStart(12 - kind.length, '0')}`;

/** A space behind each door. */
export const seededSpaces = {
  open: id('5', 1),
  members: id('5', 2),
  approval: id('5', 3),
  discreet: id('5', 4),
};
export type SeededSpace = keyof typeof seededSpaces;

/** Who is where, and as whom; each name belongs to one space. */
const members: Record<SeededSpace, [CastName, string][]> = {
  open: [
    ['maya', 'Fern'],
    ['sam', 'Sorrel'],
  ],
  members: [
    ['maya', 'Moss'],
    ['lee', 'Larch'],
    ['sam', 'Sage'],
    ['hugo', 'Hawk'],
    ['mo', 'Mallow'],
  ],
  approval: [
    ['maya', 'Reed'],
    ['lee', 'Linden'],
    ['mo', 'Mint'],
  ],
  discreet: [
    ['maya', 'Wren'],
    ['lee', 'Lark'],
    ['mo', 'Martin'],
  ],
};

const names = Object.values(members).flatMap((list) => list.map(([, name]) => name));

export const personaNamed = (name: string): string => id('7', names.indexOf(name) + 1);

/** Mo watches over all but the open one, which nobody does. Nina asks to come in. Maya blocked Hugo; Sam muted Lee. */
export async function seedSpaces(owner: Sql): Promise<void> {
  for (const [visibility, space] of Object.entries(seededSpaces))
    await owner`insert into spaces (id, name, visibility) values (${space}, ${`The ${visibility} one`}, ${visibility})`;
  for (const [space, list] of Object.entries(members) as [SeededSpace, [CastName, string][]][])
    for (const [who, name] of list) await join(owner, seededSpaces[space], who, name);
  for (const name of ['Mallow', 'Mint', 'Martin'])
    await owner`insert into space_guides (persona_id, space_id)
      select persona_id, space_id from space_members where persona_id = ${personaNamed(name)}`;
  await owner`insert into personas (id, name) values (${id('8', 1)}, 'Nettle')`;
  await owner`insert into persona_owners (persona_id, person_id) values (${id('8', 1)}, ${cast.nina.id})`;
  await owner`insert into space_askings (id, space_id, persona_id) values (${id('9', 1)}, ${seededSpaces.approval}, ${id('8', 1)})`;
  await owner`insert into kept_apart (persona_id, other_id, how) values
    (${personaNamed('Moss')}, ${personaNamed('Hawk')}, 'block'), (${personaNamed('Sage')}, ${personaNamed('Larch')}, 'mute')`;
}

async function join(owner: Sql, space: string, who: CastName, name: string): Promise<void> {
  const persona = personaNamed(name);
  await owner`insert into personas (id, name) values (${persona}, ${name})`;
  await owner`insert into persona_owners (persona_id, person_id) values (${persona}, ${cast[who].id})`;
  await owner`insert into space_members (persona_id, space_id, person_id) values (${persona}, ${space}, ${cast[who].id})`;
}

export interface SeededPost {
  number: number;
  space: SeededSpace;
  by: string;
  replyTo?: string;
  state?: string;
  kind?: string;
  words?: string;
}

export const postNumbered = (number: number): string => id('6', number);

export async function seedPost(owner: Sql, post: SeededPost): Promise<string> {
  const { number, space, by, replyTo, state = 'seen', words = 'a few words' } = post;
  const kind = post.kind ?? (replyTo ? 'reply' : 'story');
  const row = postNumbered(number);
  await owner`insert into posts (id, space_id, reply_to, persona_id, kind, title, body, html, words, state)
    values (${row}, ${seededSpaces[space]}, ${replyTo ?? null}, ${personaNamed(by)}, ${kind}, ${replyTo ? '' : `Post ${number}`}, ${words},
      ${`<p>${words}</p>`}, ${words}, ${state})`;
  return row;
}
