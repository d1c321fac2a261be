import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

whoMay(
  'The record',
  {
    'see that a role was given': (db) =>
      db`select event from audit_events where event = 'role given'`,
    'see an event of a private life': (db) =>
      db`select event from audit_events where event = 'consent withdrawn'`,
    'see that someone joined': (db) =>
      db`select event from audit_events where event = 'person joined'`,
    'write in it by hand': (db) => db`insert into audit_events (event) values ('role given')`,
    'change it': (db) => db`update audit_events set event = 'role taken' where true`,
    'wipe it': (db) => db`delete from audit_events`,
  },
  {
    visitor: 'no no no no no no',
    maya: 'no no no no no no',
    sam: 'no no no no no no',
    asha: 'no no no no no no',
    omar: 'no no no no no no',
    petra: 'no no no no no no',
    femi: 'no no no no no no',
    ruiz: 'no no no no no no',
    mo: 'no no no no no no',
    cora: 'yes no no no no no',
    adi: 'yes no no no no no',
    nina: 'no no no no no no',
    yuki: 'no no no no no no',
    hugo: 'no no no no no no',
    lee: 'no no no no no no',
    gwen: 'no no no no no no',
    theo: 'no no no no no no',
  },
  async ({ owner }) => {
    for (const event of ['role given', 'consent withdrawn', 'person joined']) {
      await owner`insert into audit_events (by_person_id, event) values (${cast.maya.id}, ${event})`;
    }
  },
);
