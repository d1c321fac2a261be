import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const maya = cast.maya.id;
const { sam, hugo } = mayasTies;
const older = '00000000-0000-4000-8000-0000000000d1';
const newer = '00000000-0000-4000-8000-0000000000d2';

async function wordsWereSaid({ owner }: World): Promise<void> {
  await owner`update tie_endings set ended_at = app.now() - interval '5 days'`;
  await owner`insert into encouragement_phrases (id, member_id, words, made_at)
    values (${older}, ${maya}, 'x', app.now() - interval '9 days'), (${newer}, ${maya}, 'x', app.now())`;
  for (const name of ['sam', 'hugo'] as const) {
    await owner`insert into encouragements (tie_id, member_id, supporter_id, words)
      values (${mayasTies[name]}, ${maya}, ${cast[name].id}, 'x')`;
  }
}

whoMay(
  'Kind words for Maya',
  {
    'see what Sam sent': (db) => db`select sent_at from encouragements where tie_id = ${sam}`,
    'see what Hugo sent, whom she removed': (db) =>
      db`select sent_at from encouragements where tie_id = ${hugo}`,
    'send a second one today over Sam’s tie': (db) =>
      db`insert into encouragements (tie_id, member_id, supporter_id, words)
        values (${sam}, ${maya}, ${cast.sam.id}, 'x') on conflict do nothing`,
    'send one over Omar’s tie': (db) =>
      db`insert into encouragements (tie_id, member_id, supporter_id, words)
        values (${mayasTies.omar}, ${maya}, app.me(), 'x')`,
  },
  {
    visitor: 'no no no no',
    maya: 'yes no no no',
    sam: 'yes no no no',
    asha: 'no no no no',
    omar: 'no no no yes',
    petra: 'no no no no',
    femi: 'no no no no',
    ruiz: 'no no no no',
    mo: 'no no no no',
    cora: 'no no no no',
    adi: 'no no no no',
    nina: 'no no no no',
    yuki: 'no no no no',
    hugo: 'no yes no no',
    lee: 'no no no no',
    gwen: 'no no no no',
    theo: 'no no no no',
  },
  wordsWereSaid,
);

whoMay(
  'What Maya likes to hear',
  {
    'see the phrase from before she removed Hugo': (db) =>
      db`select words from encouragement_phrases where id = ${older}`,
    'see the newer one': (db) => db`select words from encouragement_phrases where id = ${newer}`,
    'add one': (db) =>
      db`insert into encouragement_phrases (member_id, words) values (${maya}, 'x')`,
    'take one away': (db) => db`delete from encouragement_phrases where id = ${older}`,
  },
  {
    visitor: 'no no no no',
    maya: 'yes yes yes yes',
    sam: 'yes yes no no',
    asha: 'yes yes no no',
    omar: 'yes yes no no',
    petra: 'no no no no',
    femi: 'no no no no',
    ruiz: 'yes yes no no',
    mo: 'no no no no',
    cora: 'no no no no',
    adi: 'no no no no',
    nina: 'no no no no',
    yuki: 'no no no no',
    hugo: 'yes no no no',
    lee: 'no no no no',
    gwen: 'no no no no',
    theo: 'no no no no',
  },
  wordsWereSaid,
);
