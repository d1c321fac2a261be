import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';
import type { Db } from '../../../platform/database.ts';

const { maya, sam, yuki, petra } = cast;
const id = (end: string) => `00000000-0000-4000-8000-0000000006${end}`;
const [sent, draft, cannot, yukis] = [id('01'), id('02'), id('03'), id('04')];
const [toYuki, byPetra, service] = [id('11'), id('12'), id('99')];
const print = (number: number) => Buffer.alloc(32, number);

const look = (db: Db) => db`
  insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'referrals')`;
const moved = (db: Db, referral: string, step: string) => db`
  select 1 from app.move_my_referral(${referral}, gen_random_uuid(), ${step}, null, null) done where done is not null`;

/** Sam asked two services and wrote to a third; Petra may follow, and he may follow what Yuki asked. */
whileViewing(
  'what is asked of services',
  async (owner) => {
    await owner`insert into referrals (id, member_id, service_id, channel, state, letter, tie_id) values
      (${sent}, ${sam.id}, ${service}, 'link', 'sent', 'x', ${samsTies.petra}), (${draft}, ${sam.id}, ${service}, 'link', 'draft', 'x', null),
      (${cannot}, ${sam.id}, ${service}, 'link', 'cannot', 'x', null), (${yukis}, ${yuki.id}, ${service}, 'paper', 'sent', 'x', ${samsTies.yuki})`;
    for (const [referral, member] of [[sent, sam.id] as const, [yukis, yuki.id] as const])
      await owner`insert into referral_steps (referral_id, member_id, step, by) values (${referral}, ${member}, 'open', 'organisation')`;
    await owner`insert into referral_links (token_print, referral_id, member_id) values (${print(1)}, ${sent}, ${sam.id})`;
    await owner`insert into referral_proposals (id, tie_id, member_id, supporter_id, service_id, letter) values
      (${toYuki}, ${samsTies.yuki}, ${yuki.id}, ${sam.id}, ${service}, 'x'),
      (${byPetra}, ${samsTies.petra}, ${sam.id}, ${petra.id}, ${service}, 'x')`;
  },
  {
    'see what Yuki lets Sam follow': async (db) => {
      await look(db);
      return db`select letter from referrals where id = ${yukis}`;
    },
    'see its steps': async (db) => {
      await look(db);
      return db`select step from referral_steps where referral_id = ${yukis}`;
    },
    'know that there is something to follow': (db) =>
      db`select id from app.referrals_i_follow() where member = ${yuki.id}`,
    'see what Sam asked': (db) => db`select letter from referrals where id = ${sent}`,
    'see the steps of it': (db) => db`select step from referral_steps where referral_id = ${sent}`,
    'see until when his link works': (db) => db`select ends_at from referral_links`,
    'see what Sam suggested to Yuki': (db) =>
      db`select letter from referral_proposals where id = ${toYuki}`,
    'see what Petra suggests to Sam': (db) =>
      db`select letter from referral_proposals where id = ${byPetra}`,
    'see whether he has said something to it': (db) => db`select said from referral_replies`,
    'say yes to it': (db) =>
      db`update referral_replies set said = 'yes' where proposal_id = ${byPetra}`,
    'suggest something to Maya': (db) =>
      db`insert into referral_proposals (id, tie_id, member_id, supporter_id, service_id, letter)
        values (gen_random_uuid(), ${mayasTies.sam}, ${maya.id}, app.me(), ${service}, 'x')`,
    'take a suggestion back': (db) => db`delete from referral_proposals where id = ${toYuki}`,
    'write a referral': (db) =>
      db`insert into referrals (member_id, service_id, channel, letter) values (app.me(), ${service}, 'link', 'x')`,
    'change a draft': (db) => db`update referrals set letter = 'y' where id = ${draft}`,
    'throw a draft away': (db) => db`delete from referrals where id = ${draft}`,
    'send a draft': (db) => moved(db, draft, 'send'),
    'take back what Sam asked': (db) => moved(db, sent, 'withdraw'),
    'write down an answer': (db) => db`
      select 1 from app.note_referral_answer(${sent}, gen_random_uuid(), 'take', null, null, null) done where done is not null`,
    'make a link': (db) => db`select 1 where app.make_referral_link(${sent}, ${print(2)})`,
    'put it aside': (db) => db`select 1 where app.set_referral_aside(${cannot})`,
    'end that Petra follows it': (db) => db`select 1 where app.end_following_referral(${sent})`,
  },
);
