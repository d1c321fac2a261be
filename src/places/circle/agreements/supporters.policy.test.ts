import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { agreed, mayaAgreed, occasion } from './testing/agreed.ts';

const maya = cast.maya.id;
const { sam, asha, hugo } = mayasTies;

whoMay(
  'What Maya’s agreements tell others',
  {
    'see what Sam is asked': (db) =>
      db`select words from agreement_tellings where tie_id = ${sam} and version = 2`,
    'see what Sam was asked before she changed it': (db) =>
      db`select words from agreement_tellings where tie_id = ${sam} and version = 1`,
    'see what Hugo was asked before she removed him': (db) =>
      db`select words from agreement_tellings where tie_id = ${hugo}`,
    'read what was sent to Sam': (db) =>
      db`select words from agreement_messages where tie_id = ${sam} and sent_at > app.now() - interval '14 days'`,
    'read what was sent to Sam last month': (db) =>
      db`select words from agreement_messages where tie_id = ${sam} and sent_at < app.now() - interval '14 days'`,
    'read what was sent to Hugo': (db) =>
      db`select words from agreement_messages where tie_id = ${hugo}`,
    'tell Asha something': (db) =>
      db`insert into agreement_tellings (agreement_id, version, tie_id, member_id, supporter_id, words)
        values (${agreed}, 2, ${asha}, ${maya}, ${cast.asha.id}, 'x')`,
    'tell Hugo something': (db) =>
      db`insert into agreement_tellings (agreement_id, version, tie_id, member_id, supporter_id, words)
        values (${agreed}, 2, ${hugo}, ${maya}, ${cast.hugo.id}, 'x')`,
    'take back what Sam was told': (db) => db`delete from agreement_tellings where tie_id = ${sam}`,
    'send words to Asha': (db) =>
      db`insert into agreement_messages (id, occasion_id, step, tie_id, member_id, supporter_id, words)
        values (gen_random_uuid(), ${occasion}, 'new', ${asha}, ${maya}, ${cast.asha.id}, 'x')`,
    'send words to Hugo': (db) =>
      db`insert into agreement_messages (id, occasion_id, step, tie_id, member_id, supporter_id, words)
        values (gen_random_uuid(), ${occasion}, 'new', ${hugo}, ${maya}, ${cast.hugo.id}, 'x')`,
    'open a consent in her name': (db) =>
      db`insert into consents (tie_id, member_id, supporter_id, part, words, until, opened_by)
        values (${sam}, ${maya}, ${cast.sam.id}, 'goals', 'x', app.now() + interval '1 day', ${occasion})`,
  },
  {
    visitor: 'no no no no no no no no no no no no',
    maya: 'yes yes yes yes yes yes yes no yes yes no yes',
    sam: 'yes no no yes no no no no no no no no',
    asha: 'no no no no no no no no no no no no',
    omar: 'no no no no no no no no no no no no',
    petra: 'no no no no no no no no no no no no',
    femi: 'no no no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no no no',
    mo: 'no no no no no no no no no no no no',
    cora: 'no no no no no no no no no no no no',
    adi: 'no no no no no no no no no no no no',
    nina: 'no no no no no no no no no no no no',
    yuki: 'no no no no no no no no no no no no',
    hugo: 'no no no no no no no no no no no no',
    lee: 'no no no no no no no no no no no no',
    gwen: 'no no no no no no no no no no no no',
    theo: 'no no no no no no no no no no no no',
  },
  mayaAgreed,
);

whoMay(
  'Lee, whose own agreements these are not, and everybody',
  {
    'write an agreement of their own': (db) =>
      db`insert into agreements (id, member_id, name) values (gen_random_uuid(), app.me(), 'x')`,
    'put a version under Maya’s agreement': (db) =>
      db`insert into agreement_versions (agreement_id, version, member_id, plan, words) values (${agreed}, 9, ${maya}, '{}', 'x')`,
    'see facts about themself': (db) => db`select 1 where app.my_facts('2026-01-01') is not null`,
    'look at all agreements that are due': (db) => db`select app.agreements_to_look_at(10)`,
    'be told that some are due': (db) => db`select app.agreements_are_due()`,
    'write down what a glance found': (db) => db`select app.looked_at_agreements('[]')`,
    'ask all members about their year': (db) => db`select app.ask_about_agreements()`,
    'read facts about Maya': (db) =>
      db`select app.facts_about(array[${maya}]::uuid[], '{2026-01-01}')`,
    'read her agreement for evaluating': (db) =>
      db`select app.agreements_to_evaluate(array[${agreed}]::uuid[])`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes yes no no no no no no',
    sam: 'yes no yes no no no no no no',
    asha: 'yes no yes no no no no no no',
    omar: 'yes no yes no no no no no no',
    petra: 'yes no yes no no no no no no',
    femi: 'yes no yes no no no no no no',
    ruiz: 'yes no yes no no no no no no',
    mo: 'yes no yes no no no no no no',
    cora: 'yes no yes no no no no no no',
    adi: 'yes no yes no no no no no no',
    nina: 'yes no yes no no no no no no',
    yuki: 'yes no yes no no no no no no',
    hugo: 'yes no yes no no no no no no',
    lee: 'yes no yes no no no no no no',
    gwen: 'yes no yes no no no no no no',
    theo: 'yes no yes no no no no no no',
  },
  mayaAgreed,
);
