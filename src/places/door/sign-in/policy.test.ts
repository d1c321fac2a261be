import { whoMay } from '../../../../test/who-may.ts';
import { cast } from '../../../../test/cast.ts';

const maya = cast.maya.id;
const [mayaOnly, nobody] = ['yes yes yes no yes yes no', 'no no no no no no no'];

// Maya alone has a password and a session here, so a change without a `where` reaches hers or nothing.
whoMay(
  'How Maya signs in',
  {
    'see her sign-in name': (db) => db`select name from sign_in_names where person_id = ${maya}`,
    'see her sessions': (db) => db`select device from sessions`,
    'end her session': (db) => db`delete from sessions`,
    'read her password hash': (db) => db`select hash from passwords where person_id = ${maya}`,
    'see when she changed it': (db) => db`select changed_at from passwords`,
    'change her password': (db) => db`update passwords set hash = 'x', changed_at = app.now()`,
    'give her a second password': (db) =>
      db`insert into passwords (person_id, hash) values (${maya}, 'x') returning person_id`.catch(
        refusedTwice,
      ),
  },
  {
    visitor: nobody,
    maya: mayaOnly,
    sam: nobody,
    asha: nobody,
    omar: nobody,
    petra: nobody,
    femi: nobody,
    ruiz: nobody,
    mo: nobody,
    cora: nobody,
    adi: nobody,
    nina: nobody,
    yuki: nobody,
    hugo: nobody,
    lee: nobody,
    gwen: nobody,
    theo: nobody,
  },
  async ({ owner }) => {
    await owner`insert into passwords (person_id, hash) values (${maya}, 'hash')`;
    await owner`insert into sessions (person_id, token_hash, expires_at) values (${maya}, ${Buffer.alloc(32, 1)}, app.now() + interval '1 day')`;
  },
);

/** Maya already has one: her own insert passes the policy and meets the key. */
function refusedTwice(fault: unknown): [] {
  if (fault instanceof Error && 'code' in fault && fault.code === '23505') return [];
  throw fault;
}

whoMay(
  'A first password for Lee',
  {
    'set it': (db) => db`insert into passwords (person_id, hash) values (${cast.lee.id}, 'x')`,
  },
  {
    visitor: 'no',
    maya: 'no',
    sam: 'no',
    asha: 'no',
    omar: 'no',
    petra: 'no',
    femi: 'no',
    ruiz: 'no',
    mo: 'no',
    cora: 'no',
    adi: 'no',
    nina: 'no',
    yuki: 'no',
    hugo: 'no',
    lee: 'yes',
    gwen: 'no',
    theo: 'no',
  },
);
