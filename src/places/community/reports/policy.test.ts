import { cast } from '../../../../test/cast.ts';
import { postNumbered, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const [mayas, told, hidden, lees] = [1, 2, 3, 4].map(postNumbered) as [
  string,
  string,
  string,
  string,
];

/** Maya wrote twice, and once something is hidden; Lee has told of one. */
async function leeTold({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  await seedPost(owner, { number: 1, space: 'members', by: 'Moss' });
  await seedPost(owner, { number: 2, space: 'members', by: 'Moss' });
  await seedPost(owner, { number: 3, space: 'members', by: 'Moss', state: 'hidden' });
  await seedPost(owner, { number: 4, space: 'members', by: 'Larch' });
  await owner`insert into post_reports (post_id, reporter_id, reason) values (${told}, ${cast.lee.id}, 'unkind')`;
}

const tells =
  (post: string): Question =>
  (db) =>
    db`insert into post_reports (post_id, reporter_id, reason) values (${post}, app.me(), 'other')`;

whoMay(
  'Telling a guide',
  {
    'tell of Maya’s': tells(mayas),
    'tell of what is hidden': tells(hidden),
    'tell of Lee’s': tells(lees),
    'tell of it as Lee': (db) =>
      db`insert into post_reports (post_id, reporter_id, reason) values (${mayas}, ${cast.lee.id}, 'other')`,
    'see what Lee told of': (db) => db`select reason from post_reports where post_id = ${told}`,
    'say how it ended': (db) =>
      db`update post_reports set outcome = 'acted' where post_id = ${told}`,
    'take Lee’s word away': (db) => db`delete from post_reports where post_id = ${told}`,
    'see it as a supporter would': async (db) => {
      await db`select set_config('app.only_about', ${cast.lee.id}, true)`;
      return db`select reason from post_reports where post_id = ${told}`;
    },
  },
  {
    visitor: 'no no no no no no no no',
    maya: 'no no yes no no no no no',
    sam: 'yes no no no no no no no',
    asha: 'no no no no no no no no',
    omar: 'no no no no no no no no',
    petra: 'no no no no no no no no',
    femi: 'no no no no no no no no',
    ruiz: 'no no no no no no no no',
    mo: 'yes no yes no no no no no',
    cora: 'no no no no no no no no',
    adi: 'no no no no no no no no',
    nina: 'no no no no no no no no',
    yuki: 'no no no no no no no no',
    hugo: 'no no yes no no no no no',
    lee: 'yes no no yes yes no no no',
    gwen: 'no no no no no no no no',
    theo: 'no no no no no no no no',
  },
  leeTold,
);

const [danger, unkind, ended] = ['01', '02', '03'].map(
  (end) => `00000000-0000-4000-8000-0000000007${end}`,
) as [string, string, string];

/** Lee and Sam fear for Maya; Lee also found something unkind, and one worry of theirs was read already. */
async function leeWorries(world: World): Promise<void> {
  const { owner } = world;
  await leeTold(world);
  await owner`delete from post_reports`;
  await owner`insert into post_reports (id, post_id, reporter_id, reason, outcome) values
    (${danger}, ${mayas}, ${cast.lee.id}, 'danger', ''), (${unkind}, ${told}, ${cast.lee.id}, 'unkind', ''),
    (${ended}, ${hidden}, ${cast.lee.id}, 'danger', 'acted')`;
}

const rings =
  (one: string): Question =>
  (db) =>
    db`select 1 where app.alert_about_author(${one}) = 'told'`;

whoMay(
  'Telling who is on call that one fears for an author',
  {
    'of what was told as danger': rings(danger),
    'of what was told as unkind': rings(unkind),
    'of what was read already': rings(ended),
    'while viewing as a supporter': async (db, world) => {
      await db`select set_config('app.only_about', ${cast.lee.id}, true)`;
      return rings(danger)(db, world);
    },
    'set it by hand': (db) => db`update post_reports set alert_id = null`,
  },
  {
    visitor: 'no no no no no',
    maya: 'no no no no no',
    sam: 'no no no no no',
    asha: 'no no no no no',
    omar: 'no no no no no',
    petra: 'no no no no no',
    femi: 'no no no no no',
    ruiz: 'no no no no no',
    mo: 'no no no no no',
    cora: 'no no no no no',
    adi: 'no no no no no',
    nina: 'no no no no no',
    yuki: 'no no no no no',
    hugo: 'no no no no no',
    lee: 'yes no no no no',
    gwen: 'no no no no no',
    theo: 'no no no no no',
  },
  leeWorries,
);
