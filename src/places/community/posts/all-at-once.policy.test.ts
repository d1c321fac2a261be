import { cast } from '../../../../test/cast.ts';
import { postNumbered, seededSpaces, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const { approval } = seededSpaces;

async function aSpaceInUse({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  const post = await seedPost(owner, { number: 1, space: 'members', by: 'Moss' });
  await owner`insert into post_readings (post_id, level) values (${post}, 'green')`;
  await owner`insert into post_marks (post_id, person_id, mark) values (${postNumbered(1)}, ${cast.lee.id}, 'helped')`;
  await owner`insert into post_follows (person_id, space_id) values (${cast.lee.id}, ${approval})`;
  await owner`insert into note_rules (person_id, content_note, rule) values (${cast.maya.id}, 'death', 'show')`;
}

// A change without a condition reads nothing, so what one may see does not narrow it.
whoMay(
  'What is near somebody, changed all at once',
  {
    'mute whoever was blocked': (db) => db`update kept_apart set how = 'mute'`,
    'let everybody near': (db) => db`delete from kept_apart`,
    'take all marks back': (db) => db`delete from post_marks`,
    'follow nothing': (db) => db`delete from post_follows`,
    'hide what somebody wants to see': (db) => db`update note_rules set rule = 'leave_out'`,
    'forget all rules': (db) => db`delete from note_rules`,
    'read everything again': (db) => db`update post_readings set read_language = 'en'`,
  },
  {
    visitor: 'no no no no no no no',
    maya: 'yes yes no no yes yes yes',
    sam: 'yes yes no no no no no',
    asha: 'no no no no no no no',
    omar: 'no no no no no no no',
    petra: 'no no no no no no no',
    femi: 'no no no no no no no',
    ruiz: 'no no no no no no no',
    mo: 'no no no no no no no',
    cora: 'no no no no no no no',
    adi: 'no no no no no no no',
    nina: 'no no no no no no no',
    yuki: 'no no no no no no no',
    hugo: 'no no no no no no no',
    lee: 'no no yes yes no no no',
    gwen: 'no no no no no no no',
    theo: 'no no no no no no no',
  },
  aSpaceInUse,
);
