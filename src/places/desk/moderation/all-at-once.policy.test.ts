import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

async function theDeskInUse({ owner }: World): Promise<void> {
  await owner`delete from work_names`;
  await owner`insert into work_names (person_id, name) values (${cast.mo.id}, 'Mo')`;
  await owner`delete from invitations`;
  await owner`insert into invitations (code, bundle, made_by, expires_at)
    values (${Buffer.alloc(32, 7)}, 'volunteer', ${cast.cora.id}, app.now() + interval '1 day')`;
  await owner`insert into moderator_care (person_id, hard_a_shift) values (${cast.mo.id}, 3)`;
}

// A change without a condition reads nothing, so what one may see does not narrow it.
whoMay(
  'The desk, changed all at once',
  {
    'read everything later': (db) => db`update moderation_clocks set minutes = 500`,
    'work under another name': (db) => db`update work_names set name = 'x'`,
    'take every card back': (db) => db`delete from invitations`,
    'answer alerts later': (db) => db`update alert_settings set minutes_to_answer = 100`,
    'take on fewer hard items': (db) => db`update moderator_care set hard_a_shift = 1`,
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
    mo: 'no yes no no yes',
    cora: 'yes no yes yes no',
    adi: 'no no yes yes no',
    nina: 'no no no no no',
    yuki: 'no no no no no',
    hugo: 'no no no no no',
    lee: 'no no no no no',
    gwen: 'no no no no no',
    theo: 'no no no no no',
  },
  theDeskInUse,
);
