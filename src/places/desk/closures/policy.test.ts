import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

async function closedOverChristmas({ owner }: World): Promise<void> {
  await owner`insert into closures (from_at, until_at) values (app.now() - interval '1 day', app.now() + interval '3 days')`;
}

whoMay(
  'That the community is closed for a time',
  {
    'see it': (db) => db`select until_at from closures`,
    'close it for longer': (db) =>
      db`insert into closures (from_at, until_at) values (app.now(), app.now() + interval '9 days')`,
    'open it again': (db) => db`delete from closures`,
    'move it': (db) => db`update closures set until_at = app.now() + interval '1 minute'`,
  },
  {
    visitor: 'yes no no no',
    maya: 'yes no no no',
    sam: 'yes no no no',
    asha: 'yes no no no',
    omar: 'yes no no no',
    petra: 'yes no no no',
    femi: 'yes no no no',
    ruiz: 'yes no no no',
    mo: 'yes no no no',
    cora: 'yes yes yes no',
    adi: 'yes no no no',
    nina: 'yes no no no',
    yuki: 'yes no no no',
    hugo: 'yes no no no',
    lee: 'yes no no no',
    gwen: 'yes no no no',
    theo: 'yes no no no',
  },
  closedOverChristmas,
);
