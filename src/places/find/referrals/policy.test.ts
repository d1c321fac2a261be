import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { Db } from '../../../platform/database.ts';
import { mayaAsked, nobody, print, referrals, service } from './testing/maya-asked.ts';

const maya = cast.maya.id;
const { sent, paper, draft, withdrawn, removed } = referrals;
const look = (db: Db) => db`
  insert into looks (about_person_id, by_person_id, part) select ${maya}, app.me(), 'referrals' where app.me() <> ${maya}`;
const letterOf = (referral: string) => async (db: Db) => {
  await look(db);
  return db`select letter from referrals where id = ${referral}`;
};
const stepsOf = (referral: string) => async (db: Db) => {
  await look(db);
  return db`select step from referral_steps where referral_id = ${referral}`;
};
whoMay(
  'What Maya asked of services',
  {
    'read what she sent': letterOf(sent),
    'read it without writing their look': (db) =>
      db`select letter from referrals where id = ${sent}`,
    'read her draft': letterOf(draft),
    'read what she took back': letterOf(withdrawn),
    'read what Hugo followed': letterOf(removed),
    'see each step': stepsOf(sent),
    'see the steps without writing their look': (db) =>
      db`select step from referral_steps where referral_id = ${sent}`,
    'see the steps of what Hugo followed': stepsOf(removed),
    'see until when links work': (db) => db`select ends_at from referral_links`,
    'know which is theirs to follow': (db) =>
      db`select id from app.referrals_i_follow() where id = ${sent}`,
  },
  {
    ...nobody('no no no no no no no no no no'),
    maya: 'yes yes yes yes yes yes yes yes yes no',
    sam: 'yes no no no no yes no no no yes',
  },
  mayaAsked,
);

const move = (referral: string, step: string) => (db: Db) =>
  db`
  select 1 from app.move_my_referral(${referral}, gen_random_uuid(), ${step}, null, null) done where done is not null`;
const note = (referral: string) => (db: Db) =>
  db`
  select 1 from app.note_referral_answer(${referral}, gen_random_uuid(), 'take', null, null, null) done where done is not null`;
const write = (state: string, tie: string, instead: string | null) => (db: Db) =>
  db`
  insert into referrals (member_id, service_id, channel, letter, tie_id, instead_of)
    values (${state}, ${service}, 'link', 'x', ${tie}, ${instead})`;

whoMay(
  'What can be done with what Maya asked',
  {
    'send her draft': move(draft, 'send'),
    'send again what is gone': move(sent, 'send'),
    'take it back': move(sent, 'withdraw'),
    'take it back twice': move(withdrawn, 'withdraw'),
    'write down an answer to the link': note(sent),
    'write down an answer to the letter': note(paper),
    'write down an answer where Hugo followed': note(removed),
    'make a link': (db) => db`select 1 where app.make_referral_link(${sent}, ${print(77)})`,
    'make a code for paper': (db) =>
      db`select 1 where app.make_referral_link(${paper}, ${print(77)})`,
    'make a link to what was taken back': (db) =>
      db`select 1 where app.make_referral_link(${withdrawn}, ${print(77)})`,
    'end that it is followed': (db) => db`select 1 where app.end_following_referral(${sent})`,
    'count a reminder': (db) =>
      db`select 1 from referrals r where r.id = ${sent} and app.count_referral_reminder(r.id, gen_random_uuid(), 0, r.since)`,
  },
  {
    ...nobody('no no no no no no no no no no no no'),
    maya: 'yes no yes no yes yes yes yes yes no yes yes',
    sam: 'no no no no no yes no no yes no no no',
  },
  mayaAsked,
);

whoMay(
  'Who writes a referral',
  {
    'write one for Maya': write(maya, mayasTies.sam, null),
    'let Hugo, who was removed, follow it': write(maya, mayasTies.hugo, null),
    'write one as already sent': (db) =>
      db`insert into referrals (member_id, service_id, channel, state, letter) values (${maya}, ${service}, 'link', 'sent', 'x')`,
    'write one instead of hers': (db) =>
      db`insert into referrals (member_id, service_id, channel, letter, instead_of) select app.me(), ${service}, 'link', 'x', ${sent}`,
    'change the words of the draft': (db) =>
      db`update referrals set letter = 'y' where id = ${draft}`,
    'let Hugo follow the draft': (db) =>
      db`update referrals set tie_id = ${mayasTies.hugo} where id = ${draft}`,
    'change words that are gone': (db) => db`update referrals set letter = 'y' where id = ${sent}`,
    'throw the draft away': (db) => db`delete from referrals where id = ${draft}`,
    'throw away what is gone': (db) => db`delete from referrals where id = ${sent}`,
    'write a step by hand': (db) =>
      db`insert into referral_steps (referral_id, member_id, step, by) values (${sent}, ${maya}, 'take', 'organisation')`,
    'write a link by hand': (db) =>
      db`insert into referral_links (token_print, referral_id, member_id) values (${print(50)}, ${sent}, ${maya})`,
  },
  {
    ...nobody('no no no no no no no no no no no'),
    maya: 'yes no no yes yes no no yes no no no',
    sam: 'no no no no no no no no no no no',
  },
  mayaAsked,
);
