import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

const code = Buffer.alloc(32, 5);

whoMay(
  'Invitations',
  {
    'see which are out': (db) => db`select bundle, used_on from invitations`,
    'read a code': (db) => db`select code from invitations`,
    'make one in their own name': (db) => db`insert into invitations (code, made_by, expires_at)
      values (${Buffer.alloc(32, 6)}, app.me(), app.now() + interval '1 day')`,
    'make one in Cora’s name': (db) => db`insert into invitations (code, made_by, expires_at)
      values (${Buffer.alloc(32, 6)}, ${cast.cora.id}, app.now() + interval '1 day')`,
    'take one back': (db) => db`delete from invitations where used_on is null`,
    'take back a used one': (db) => db`delete from invitations where used_on is not null`,
    'join with one': (db) => db`select 1 where app.use_invitation(${code}, ${cast.lee.id})`,
  },
  {
    visitor: 'no no no no no no yes',
    maya: 'no no no no no no no',
    sam: 'no no no no no no no',
    asha: 'no no no no no no no',
    omar: 'no no no no no no no',
    petra: 'no no no no no no no',
    femi: 'no no no no no no no',
    ruiz: 'no no no no no no no',
    mo: 'no no no no no no no',
    cora: 'yes no yes yes yes no no',
    adi: 'yes no yes no yes no no',
    nina: 'no no no no no no no',
    yuki: 'no no no no no no no',
    hugo: 'no no no no no no no',
    lee: 'no no no no no no no',
    gwen: 'no no no no no no no',
    theo: 'no no no no no no no',
  },
  async ({ owner }) => {
    await owner`insert into invitations (code, made_by, expires_at, bundle)
      values (${code}, ${cast.cora.id}, app.now() + interval '1 day', 'volunteer')`;
    await owner`insert into invitations (code, made_by, expires_at, used_on)
      values (${Buffer.alloc(32, 7)}, ${cast.cora.id}, app.now() + interval '1 day', '2026-11-01')`;
  },
);
