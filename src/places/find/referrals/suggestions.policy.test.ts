import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';
import { mayaAsked, nobody, print, proposals, referrals, service } from './testing/maya-asked.ts';

const maya = cast.maya.id;
const suggestionIs = (proposal: string) => (db: Db) =>
  db`select letter from referral_proposals where id = ${proposal}`;
const suggest = (tie: string) => (db: Db) =>
  db`
  insert into referral_proposals (id, tie_id, member_id, supporter_id, service_id, letter)
    values (gen_random_uuid(), ${tie}, ${maya}, app.me(), ${service}, 'x')`;

whoMay(
  'What others suggest to Maya',
  {
    'read what Sam suggests': suggestionIs(proposals.sam),
    'read what Omar, whom she muted, suggests': suggestionIs(proposals.omar),
    'read what Hugo suggested before she removed him': suggestionIs(proposals.hugo),
    'see whether she said something to it': (db) =>
      db`select said from referral_replies where proposal_id = ${proposals.sam}`,
    'say yes for her': (db) =>
      db`update referral_replies set said = 'yes' where proposal_id = ${proposals.sam}`,
    'say something else after she said no': (db) =>
      db`update referral_replies set said = 'yes' where proposal_id = ${proposals.omar}`,
    'suggest something over Sam’s tie': suggest(mayasTies.sam),
    'suggest something over Omar’s tie': suggest(mayasTies.omar),
    'take Sam’s suggestion back': (db) =>
      db`delete from referral_proposals where id = ${proposals.sam}`,
    'write a reply by hand': (db) =>
      db`insert into referral_replies (proposal_id, member_id, said) values (${proposals.sam}, ${maya}, 'yes')`,
  },
  {
    ...nobody('no no no no no no no no no no'),
    maya: 'yes no no yes yes no no no no no',
    sam: 'yes no no no no no yes no yes no',
    omar: 'no yes no no no no no yes no no',
    hugo: 'no no yes no no no no no no no',
  },
  mayaAsked,
);

const behind = (number: number) => (db: Db) =>
  db`
  select letter from app.referral_behind(${print(number)})`;
const answer = (number: number, what: string) => (db: Db) =>
  db`
  select 1 from app.answer_referral(${print(number)}, gen_random_uuid(), ${what}, null, null, null) done where done is not null`;
const everybodys = 'yes no no no yes no yes no no yes';

whoMay(
  'What stands behind a link, for whoever holds it',
  {
    'read what Maya sent': behind(1),
    'read her draft': behind(3),
    'read what she took back': behind(4),
    'read it when the link has ended': behind(9),
    'open it, as a step that she sees': (db) =>
      db`select 1 where app.open_referral(${print(1)}, gen_random_uuid())`,
    'open what she took back': (db) =>
      db`select 1 where app.open_referral(${print(4)}, gen_random_uuid())`,
    'answer what she sent': answer(1, 'take'),
    'answer what she took back': answer(4, 'take'),
    'say in her name that it helped': answer(1, 'helped'),
    'see what was said so far': (db) =>
      db`select words from app.referral_thread(${print(2)}) where step = 'take'`,
  },
  {
    ...nobody(everybodys),
    visitor: everybodys,
    maya: everybodys,
    sam: everybodys,
    omar: everybodys,
    hugo: everybodys,
  },
  async (world: World) => {
    await mayaAsked(world);
    await world.owner`insert into referral_steps (referral_id, member_id, step, by) values (${referrals.paper}, ${maya}, 'take', 'organisation')`;
  },
);

whoMay(
  'How many got help',
  {
    'see the figures': (db) => db`select asked from referral_figures`,
    'write them': (db) =>
      db`insert into referral_figures (quarter, kind, asked) values ('2026-04-01', '', 9)`,
    'see who stands behind them': (db) => db`select kind from app.ended_referrals('2026-07-01')`,
    'keep others': (db) => db`select app.keep_referral_figures('2026-04-01', '[]')`,
    'see whose turn it is anywhere': (db) => db`select state from referrals where state <> 'x'`,
  },
  {
    ...nobody('no no no no no'),
    cora: 'yes no no no no',
    maya: 'no no no no yes',
    sam: 'no no no no no',
    omar: 'no no no no no',
    hugo: 'no no no no no',
  },
  mayaAsked,
);
