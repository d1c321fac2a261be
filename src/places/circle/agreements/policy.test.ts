import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { agreed, draft, mayaAgreed, occasion, waiting } from './testing/agreed.ts';

const maya = cast.maya.id;
const { sam } = mayasTies;

whoMay(
  'What Maya agreed with herself',
  {
    'see that she did': (db) => db`select id from agreements where id = ${agreed}`,
    'read a version': (db) =>
      db`select plan from agreement_versions where agreement_id = ${agreed}`,
    'see when it rests': (db) => db`select id from agreement_pauses where agreement_id = ${agreed}`,
    'see when it acted': (db) => db`select saw from agreement_occasions where id = ${occasion}`,
    'see what it did': (db) => db`select step from agreement_steps where occasion_id = ${occasion}`,
    'see what it had before it': (db) =>
      db`select facts from agreement_evaluations where agreement_id = ${agreed}`,
    'see when she pressed that she is not safe': (db) =>
      db`select id from not_safe_presses where member_id = ${maya}`,
    'see from whom she took everything back': (db) =>
      db`select tie_id from everything_withdrawn where member_id = ${maya}`,
    'have it evaluated': (db) =>
      db`select 1 where app.my_agreement_to_evaluate(${agreed}) is not null`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes yes yes yes yes yes yes yes',
    sam: 'no no no no no no no no no',
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
  mayaAgreed,
);

whoMay(
  'Changing what Maya agreed',
  {
    'end it': (db) => db`update agreements set ended_at = app.now() where id = ${agreed}`,
    'change what was agreed': (db) =>
      db`update agreement_versions set plan = '{}' where agreement_id = ${agreed}`,
    'throw away what was agreed': (db) =>
      db`delete from agreement_versions where agreement_id = ${agreed}`,
    'erase what was agreed': (db) => db`delete from agreements where id = ${agreed}`,
    'agree a draft of hers': (db) =>
      db`update agreement_versions set agreed_at = app.now(), lasts_until = app.now() + interval '1 day', agreed_words = 'x'
        where agreement_id = ${draft}`,
    'throw a draft of hers away': (db) =>
      db`delete from agreement_versions where agreement_id = ${draft}`,
    'erase what she never agreed': (db) => db`delete from agreements where id = ${draft}`,
    'let it rest': (db) =>
      db`insert into agreement_pauses (agreement_id, member_id) values (${agreed}, ${maya})`,
    'take it up again': (db) =>
      db`update agreement_pauses set until = app.now() where agreement_id = ${agreed}`,
    'stop what it does': (db) =>
      db`update agreement_occasions set stopped_at = app.now() where id = ${occasion}`,
    'do a step twice': (db) =>
      db`update agreement_steps set done_at = app.now() where occasion_id = ${occasion} and state = 'done'`,
    'drop a step that is to come': (db) =>
      db`update agreement_steps set state = 'dropped' where occasion_id = ${occasion} and step = ${waiting}`,
    'end whatever there is': (db) => db`update agreements set ended_at = app.now()`,
    'take up whatever rests': (db) => db`update agreement_pauses set until = app.now()`,
    'stop whatever acted': (db) => db`update agreement_occasions set stopped_at = app.now()`,
    'say of everybody that they are safe': (db) =>
      db`update not_safe_presses set cleared_at = app.now()`,
  },
  {
    visitor: 'no no no no no no no no no no no no no no no no',
    maya: 'yes no no no yes yes yes yes yes yes no yes yes yes yes yes',
    sam: 'no no no no no no no no no no no no no no no no',
    asha: 'no no no no no no no no no no no no no no no no',
    omar: 'no no no no no no no no no no no no no no no no',
    petra: 'no no no no no no no no no no no no no no no no',
    femi: 'no no no no no no no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no no no no no no no',
    mo: 'no no no no no no no no no no no no no no no no',
    cora: 'no no no no no no no no no no no no no no no no',
    adi: 'no no no no no no no no no no no no no no no no',
    nina: 'no no no no no no no no no no no no no no no no',
    yuki: 'no no no no no no no no no no no no no no no no',
    hugo: 'no no no no no no no no no no no no no no no no',
    lee: 'no no no no no no no no no no no no no no no no',
    gwen: 'no no no no no no no no no no no no no no no no',
    theo: 'no no no no no no no no no no no no no no no no',
  },
  mayaAgreed,
);

whoMay(
  'Writing in Maya’s name',
  {
    'write an agreement': (db) =>
      db`insert into agreements (id, member_id, name) values (gen_random_uuid(), ${maya}, 'x')`,
    'write a version': (db) =>
      db`insert into agreement_versions (agreement_id, version, member_id, plan, words) values (${agreed}, 3, ${maya}, '{}', 'x')`,
    'write an occasion': (db) =>
      db`insert into agreement_occasions (agreement_id, member_id, key, version, state, began_at, seen_until, over)
        values (${agreed}, ${maya}, 'since:2', 1, 'waiting', app.now(), app.now(), false)`,
    'write a step': (db) =>
      db`insert into agreement_steps (occasion_id, step, member_id, state, due_at) values (${occasion}, 'new', ${maya}, 'later', app.now())`,
    'write what an evaluation saw': (db) =>
      db`insert into agreement_evaluations (agreement_id, member_id, version, facts, found) values (${agreed}, ${maya}, 1, '{}', '[]')`,
    'let go of what one saw last month': (db) =>
      db`delete from agreement_evaluations where agreement_id = ${agreed} and evaluated_at > app.now() - interval '60 days'`,
    'let go of what one saw two years ago': (db) =>
      db`delete from agreement_evaluations where agreement_id = ${agreed} and evaluated_at < app.now() - interval '1 year'`,
    'press that she is not safe': (db) =>
      db`insert into not_safe_presses (id, member_id) values (gen_random_uuid(), ${maya})`,
    'say that she is safe': (db) =>
      db`update not_safe_presses set cleared_at = app.now() where member_id = ${maya}`,
    'take everything back from Sam': (db) =>
      db`insert into everything_withdrawn (tie_id, member_id, supporter_id) values (${sam}, ${maya}, ${cast.sam.id})`,
  },
  {
    visitor: 'no no no no no no no no no no',
    maya: 'yes yes yes yes yes no yes yes yes yes',
    sam: 'no no no no no no no no no no',
    asha: 'no no no no no no no no no no',
    omar: 'no no no no no no no no no no',
    petra: 'no no no no no no no no no no',
    femi: 'no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no',
    mo: 'no no no no no no no no no no',
    cora: 'no no no no no no no no no no',
    adi: 'no no no no no no no no no no',
    nina: 'no no no no no no no no no no',
    yuki: 'no no no no no no no no no no',
    hugo: 'no no no no no no no no no no',
    lee: 'no no no no no no no no no no',
    gwen: 'no no no no no no no no no no',
    theo: 'no no no no no no no no no no',
  },
  mayaAgreed,
);
