import {
  personaNamed,
  postNumbered,
  seedPost,
  seededSpaces,
  seedSpaces,
} from '../../../../test/seed-spaces.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const [
  byMaya,
  byHugo,
  byLee,
  heldOfLee,
  hiddenOfLee,
  unnamed,
  toMaya,
  inOpen,
  inDiscreet,
  takenBack,
  byHugoToLee,
] = Array.from({ length: 11 }, (_, n) => postNumbered(n + 1)) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** In the members' space unless said: Maya blocked Hugo, Sam muted Lee, Mo watches over it. */
async function muchIsSaid({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  await seedPost(owner, { number: 1, space: 'members', by: 'Moss' });
  await seedPost(owner, { number: 2, space: 'members', by: 'Hawk' });
  await seedPost(owner, { number: 3, space: 'members', by: 'Larch' });
  await seedPost(owner, { number: 4, space: 'members', by: 'Larch', state: 'held' });
  await seedPost(owner, { number: 5, space: 'members', by: 'Larch', state: 'hidden' });
  await seedPost(owner, { number: 6, space: 'members', by: 'Moss' });
  await seedPost(owner, { number: 7, space: 'members', by: 'Larch', replyTo: byMaya });
  await seedPost(owner, { number: 8, space: 'open', by: 'Fern' });
  await seedPost(owner, { number: 9, space: 'discreet', by: 'Wren' });
  await seedPost(owner, { number: 10, space: 'members', by: 'Larch' });
  await seedPost(owner, { number: 11, space: 'members', by: 'Hawk', replyTo: byLee });
  await owner`insert into anonymous_posts (post_id, persona_id) values (${unnamed}, ${personaNamed('Moss')})`;
  await owner`update posts set persona_id = null where id = ${unnamed}`;
  await owner`select app.empty_post(${takenBack})`;
}

const see =
  (id: string): Question =>
  (db) =>
    db`select title from posts where id = ${id}`;

whoMay(
  'What is said in spaces',
  {
    'see what Maya said': see(byMaya),
    'see what Hugo said, whom Maya blocked': see(byHugo),
    'see what Lee said, whom Sam muted': see(byLee),
    'see what waits for a reader': see(heldOfLee),
    'see what a guide hid': see(hiddenOfLee),
    'see what Maya took her name off': see(unnamed),
    'see what Lee answered Maya': see(toMaya),
    'see what Hugo answered Lee': see(byHugoToLee),
    'see what is said in the open': see(inOpen),
    'see what is said in the discreet one': see(inDiscreet),
    'see that something was taken back': see(takenBack),
  },
  {
    visitor: 'no no no no no no no no no no no',
    maya: 'yes no yes no no yes yes no yes yes yes',
    sam: 'yes yes no no no yes no no yes no yes',
    asha: 'no no no no no no no no yes no no',
    omar: 'no no no no no no no no yes no no',
    petra: 'no no no no no no no no yes no no',
    femi: 'no no no no no no no no yes no no',
    ruiz: 'no no no no no no no no yes no no',
    mo: 'yes yes yes yes yes yes yes yes yes yes yes',
    cora: 'no no no no no no no no yes no no',
    adi: 'no no no no no no no no yes no no',
    nina: 'no no no no no no no no yes no no',
    yuki: 'no no no no no no no no yes no no',
    hugo: 'no yes yes no no yes no yes yes no yes',
    lee: 'yes yes yes yes yes yes yes yes yes yes yes',
    gwen: 'no no no no no no no no yes no no',
    theo: 'no no no no no no no no yes no no',
  },
  muchIsSaid,
);

const name =
  (persona: string): Question =>
  (db) =>
    db`select name from personas where id = ${personaNamed(persona)}`;
const find =
  (words: string): Question =>
  (db) =>
    db`select post from app.find_posts(${[words]}, ${seededSpaces.members}, 20, 0) where post in (${byHugo}, ${heldOfLee})`;

whoMay(
  'The names in spaces',
  {
    'see the name that Maya goes by in the members’ one': name('Moss'),
    'see the name that Maya goes by in the discreet one': name('Wren'),
    'see the name that Maya goes by in the one by approval, where she is silent': name('Reed'),
    'see the name of Hugo': name('Hawk'),
    'see the name of the guide': name('Mallow'),
    'see the name of the guide of the discreet one': name('Martin'),
    'see the name of who asks to come in': (db) =>
      db`select name from personas where name = 'Nettle'`,
    'find what Hugo said, or what waits': find('words'),
    'know who wrote without a name': (db) => db`select from anonymous_posts`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes yes yes yes yes no no no',
    sam: 'yes no no yes yes no no yes no',
    asha: 'no no no no yes no no no no',
    omar: 'no no no no yes no no no no',
    petra: 'no no no no yes no no no no',
    femi: 'no no no no yes no no no no',
    ruiz: 'no no no no yes no no no no',
    mo: 'yes yes no yes yes yes yes yes no',
    cora: 'no no no no yes no no no no',
    adi: 'no no no no yes no no no no',
    nina: 'no no no no yes no yes no no',
    yuki: 'no no no no yes no no no no',
    hugo: 'no no no yes yes no no yes no',
    lee: 'yes yes no yes yes yes no yes no',
    gwen: 'no no no no yes no no no no',
    theo: 'no no no no yes no no no no',
  },
  muchIsSaid,
);
