import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';

const maya = cast.maya.id;
const { sam, asha, omar, hugo } = mayasTies;

whoMay(
  'What Maya lets others see',
  {
    'see what Sam may see': (db) => db`select part from consents where tie_id = ${sam}`,
    'see what Omar could see, which was withdrawn': (db) =>
      db`select part from consents where tie_id = ${omar}`,
    'see what Hugo could see before she removed him': (db) =>
      db`select part from consents where tie_id = ${hugo}`,
    'withdraw what Sam may see': (db) =>
      db`update consents set withdrawn_at = app.now() where tie_id = ${sam}`,
    'end quietly what Sam may see': (db) =>
      db`update consents set quiet_from = app.now() where tie_id = ${sam}`,
    'let Asha see the safety plan': (db) =>
      db`insert into consents (tie_id, member_id, supporter_id, part, words, until)
        values (${asha}, ${maya}, ${cast.asha.id}, 'safety-plan', 'x', app.now() + interval '1 day')`,
    'prolong what Sam may see': (db) =>
      db`update consents set until = app.now() + interval '1 day' where tie_id = ${sam}`,
    'let Hugo see her mood again': (db) =>
      db`insert into consents (tie_id, member_id, supporter_id, part, words, until)
        values (${hugo}, ${maya}, ${cast.hugo.id}, 'checkin-mood', 'x', app.now() + interval '1 day')`,
    'withdraw whatever there is': (db) => db`update consents set withdrawn_at = app.now()`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes yes yes yes yes no no yes',
    sam: 'yes no no no no no no no no',
    asha: 'no no no no no no no no no',
    omar: 'no no no no no no no no no',
    petra: 'no no no no no no no no no',
    femi: 'no no no no no no no no no',
    ruiz: 'no no no no no no no no no',
    mo: 'no no no no no no no no no',
    cora: 'no no no no no no no no no',
    adi: 'no no no no no no no no no',
    nina: 'no no no no no no no no no',
    yuki: 'no no no no no no no no no',
    hugo: 'no no no no no no no no no',
    lee: 'no no no no no no no no no',
    gwen: 'no no no no no no no no no',
    theo: 'no no no no no no no no no',
  },
);

const shares = (part: string) => `select 1 where app.shares_with_me('${maya}', '${part}')`;

whoMay(
  'Whose parts are shared with whom',
  {
    'see Maya’s mood': (db) => db.unsafe(shares('checkin-mood')),
    'see her notes': (db) => db.unsafe(shares('checkin-notes')),
    'see her safety plan': (db) => db.unsafe(shares('safety-plan')),
    'see her measures': (db) => db.unsafe(shares('measures')),
    'see her plan for a crisis': (db) => db.unsafe(shares('plan-crisis')),
    'hear of alerts about her': (db) => db.unsafe(shares('alerts')),
  },
  {
    visitor: 'no no no no no no',
    maya: 'no no no no no no',
    sam: 'yes no yes no no yes',
    asha: 'yes no no no no no',
    omar: 'no no no no no no',
    petra: 'no no no no no no',
    femi: 'no no no no no no',
    ruiz: 'no no no yes yes no',
    mo: 'no no no no no no',
    cora: 'no no no no no no',
    adi: 'no no no no no no',
    nina: 'no no no no no no',
    yuki: 'no no no no no no',
    hugo: 'no no no no no no',
    lee: 'no no no no no no',
    gwen: 'no no no no no no',
    theo: 'no no no no no no',
  },
);
