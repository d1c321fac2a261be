import { cast, type Asking } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const maya = cast.maya.id;
const bytes = (fill: number) => Buffer.alloc(32, fill);

/** What is Maya's is Maya's alone, whatever work the others do. */
const hers = (mayaMay: string): Record<Asking, string> => {
  const nobody = mayaMay.replaceAll('yes', 'no');
  return {
    visitor: nobody,
    maya: mayaMay,
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
  };
};

async function mayaHasEveryWayIn({ owner }: World): Promise<void> {
  await owner`insert into passkeys (person_id, credential, public_key) values (${maya}, 'maya-phone', ${bytes(1)})`;
  await owner`insert into code_secrets (person_id, secret, confirmed_at) values (${maya}, ${bytes(2)}, app.now())`;
  await owner`insert into recovery_codes (person_id, code_hash) values (${maya}, ${bytes(3)})`;
  await owner`insert into mail_addresses (person_id, address, fingerprint) values (${maya}, ${bytes(4)}, ${bytes(5)})`;
  await owner`insert into door_tokens (token_hash, person_id, purpose, expires_at)
    values (${bytes(6)}, ${maya}, 'link', app.now() + interval '1 hour'), (${bytes(7)}, ${maya}, 'way_back', app.now() + interval '1 hour')`;
  await owner`insert into passkey_challenges (challenge_hash, person_id, expires_at) values (${bytes(8)}, ${maya}, app.now() + interval '1 hour')`;
  await owner`insert into ways_back (person_id, asked_by) values (${maya}, ${cast.cora.id})`;
}

// Maya alone has ways in here, so a change without a `where` reaches hers or nothing.
whoMay(
  'Maya’s passkeys',
  {
    'see them': (db) => db`select label from passkeys where person_id = ${maya}`,
    'read their keys': (db) => db`select public_key from passkeys where person_id = ${maya}`,
    'name one': (db) => db`update passkeys set label = 'mine'`,
    'remove one': (db) => db`delete from passkeys`,
    'add one for her': (db) =>
      db`insert into passkeys (person_id, credential, public_key) values (${maya}, 'foreign', ${bytes(9)})`,
    'answer her challenge': async (db) =>
      (await db`select 1 where app.take_challenge(${bytes(8)})`) as readonly unknown[],
    'read her challenge': (db) => db`select challenge_hash from passkey_challenges`,
  },
  hers('yes no yes yes yes yes no'),
  mayaHasEveryWayIn,
);

whoMay(
  'Maya’s codes',
  {
    'see that she uses codes': (db) =>
      db`select confirmed_at from code_secrets where person_id = ${maya}`,
    'use a step': (db) => db`update code_secrets set last_step = 5`,
    'change the secret': (db) =>
      db`update code_secrets set secret = ${bytes(9)} where person_id = ${maya}`,
    'stop asking her for codes': (db) => db`delete from code_secrets`,
    'count her recovery codes': (db) =>
      db`select used_at from recovery_codes where person_id = ${maya}`,
    'read her recovery codes': (db) =>
      db`select code_hash from recovery_codes where person_id = ${maya}`,
    'make her another': (db) =>
      db`insert into recovery_codes (person_id, code_hash) values (${maya}, ${bytes(9)})`,
    'throw hers away': (db) => db`delete from recovery_codes`,
    'make one look unused': (db) =>
      db`update recovery_codes set used_at = null where person_id = ${maya}`,
  },
  hers('yes yes no yes yes no yes yes no'),
  mayaHasEveryWayIn,
);

whoMay(
  'One-time codes of Lee, who has none yet',
  {
    'begin to use them': (db) =>
      db`insert into code_secrets (person_id, secret) values (${cast.lee.id}, ${bytes(9)})`,
  },
  { ...hers('no'), lee: 'yes' },
);

whoMay(
  'Maya’s address and the doors that open once',
  {
    'see her address': (db) => db`select address from mail_addresses where person_id = ${maya}`,
    'choose letters': (db) => db`update mail_addresses set letters = true`,
    'put another address in its place': (db) =>
      db`update mail_addresses set address = ${bytes(9)} where person_id = ${maya}`,
    'add an address without its letter': (db) =>
      db`insert into mail_addresses (person_id, address, fingerprint) values (${maya}, ${bytes(9)}, ${bytes(9)})`,
    'remove it': (db) => db`delete from mail_addresses`,
    'read her links': (db) => db`select token_hash from door_tokens where person_id = ${maya}`,
    'make a link for her': (db) =>
      db`select app.make_link(${maya}, ${bytes(10)}, app.now() + interval '1 hour')`,
    'look up who has an address': (db) => db`select * from app.people_of_address(${bytes(5)})`,
  },
  hers('yes yes no no yes no no no'),
  mayaHasEveryWayIn,
);

whoMay(
  'A way into Maya’s account that others asked for',
  {
    'see it': (db) => db`select asked_by from ways_back where person_id = ${maya}`,
    'stop it': (db) => db`select 1 where app.stop_way_back()`,
    'start one': (db) =>
      db`insert into ways_back (person_id, asked_by) values (${maya}, app.me()) on conflict do nothing`,
    'agree to it': (db) =>
      db`update ways_back set agreed_by = app.me(), agreed_at = app.now() where person_id = ${maya}`,
    'hide it': (db) => db`delete from ways_back where person_id = ${maya}`,
  },
  hers('yes yes no no no'),
  mayaHasEveryWayIn,
);

whoMay(
  'What a visitor’s sign-in may ask',
  {
    'open a door with its token': (db) => db`select person from app.open_door(${bytes(6)})`,
    'learn whose passkey this is': (db) => db`select person from app.passkey('maya-phone')`,
    'try a recovery code': (db) =>
      db`select 1 where app.recover('maya-of-wrenfield', ${bytes(3)}) is not null`,
    'ask for a second step': (db) =>
      db`select 1 where app.ask_second_step(${maya}, ${bytes(11)}, app.now() + interval '1 minute')`,
  },
  visitorsOnly(),
  mayaHasEveryWayIn,
);

/** Whoever is signed in has come in already; a passkey alone is also shown again. */
function visitorsOnly(): Record<Asking, string> {
  const signedIn = 'no yes no no';
  const rest = hers('yes yes yes yes');
  const all = Object.keys(rest).map((name) => [name, signedIn]);
  return { ...(Object.fromEntries(all) as typeof rest), visitor: 'yes yes yes yes' };
}
