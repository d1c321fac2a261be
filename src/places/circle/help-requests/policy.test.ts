import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const maya = cast.maya.id;
const id = (end: string) => `00000000-0000-4000-8000-0000000000${end}`;
const [circle, chosen, helpers] = [id('e1'), id('e2'), id('e3')];
const [slot, claim] = [id('e4'), id('e5')];

/** Sam may see requests to the circle; Asha and Hugo were chosen for the second; the third is for the community's helpers. */
async function mayaAsked({ owner }: World): Promise<void> {
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
    values (${mayasTies.sam}, ${maya}, ${cast.sam.id}, 'help-requests', 'x', app.now() + interval '9 days')`;
  await owner`insert into help_requests (id, member_id, kind, audience, errand, area, called) values
    (${circle}, ${maya}, 'lift', 'circle', 'x', 'x', 'x'), (${chosen}, ${maya}, 'walk', 'chosen', 'x', 'x', 'x'),
    (${helpers}, ${maya}, 'meal', 'helpers', 'x', 'x', 'x')`;
  await owner`insert into help_request_people (request_id, tie_id, member_id)
    values (${chosen}, ${mayasTies.asha}, ${maya}), (${chosen}, ${mayasTies.hugo}, ${maya})`;
  await owner`insert into help_addresses (request_id, member_id, address)
    values (${circle}, ${maya}, 'x'), (${helpers}, ${maya}, 'x')`;
  await owner`insert into help_slots (id, request_id, member_id, starts_at, places)
    values (${slot}, ${helpers}, ${maya}, app.now() + interval '3 days', 2)`;
  await owner`insert into help_claims (id, slot_id, request_id, member_id, helper_id, called)
    values (${claim}, ${slot}, ${helpers}, ${maya}, ${cast.petra.id}, 'x')`;
}

whoMay(
  'What Maya asks help with',
  {
    'see what she asked her circle': (db) =>
      db`select kind from help_requests where id = ${circle}`,
    'see what she asked Asha and, long ago, Hugo': (db) =>
      db`select kind from help_requests where id = ${chosen}`,
    'see what she asked the helpers': (db) =>
      db`select kind from help_requests where id = ${helpers}`,
    'see where to come, for the helpers’ one': (db) =>
      db`select address from help_addresses where request_id = ${helpers}`,
    'see where to come, for the circle’s one': (db) =>
      db`select address from help_addresses where request_id = ${circle}`,
    'see whom she asked': (db) =>
      db`select tie_id from help_request_people where request_id = ${chosen}`,
    'call it off': (db) =>
      db`update help_requests set called_off_at = app.now() where id = ${helpers}`,
    'give an address for her walk': (db) =>
      db`insert into help_addresses (request_id, member_id, address) values (${chosen}, ${maya}, 'x')`,
    'ask Sam too, for her': (db) =>
      db`insert into help_request_people (request_id, tie_id, member_id) values (${chosen}, ${mayasTies.sam}, ${maya})`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes yes yes yes yes yes yes yes',
    sam: 'yes no no no no no no no no',
    asha: 'no yes no no no no no no no',
    omar: 'no no no no no no no no no',
    petra: 'no no yes yes no no no no no',
    femi: 'no no no no no no no no no',
    ruiz: 'no no no no no no no no no',
    mo: 'no no no no no no no no no',
    cora: 'no no yes no no no no no no',
    adi: 'no no no no no no no no no',
    nina: 'no no no no no no no no no',
    yuki: 'no no no no no no no no no',
    hugo: 'no no no no no no no no no',
    lee: 'no no no no no no no no no',
    gwen: 'no no no no no no no no no',
    theo: 'no no no no no no no no no',
  },
  mayaAsked,
);

whoMay(
  'Who comes to help Maya',
  {
    'see the times': (db) => db`select starts_at from help_slots where request_id = ${helpers}`,
    'see who comes': (db) => db`select called from help_claims where id = ${claim}`,
    'claim a place': (db) => db`select 1 where app.claim_slot(${slot}, gen_random_uuid(), 'x')`,
    'give Petra’s back': (db) => db`select 1 where app.give_claim_back(${claim})`,
    'say that it is done': (db) => db`select 1 where app.finish_claim(${claim})`,
    'thank for it': (db) => db`select 1 where app.thank_for_claim(${claim})`,
    'ask in Maya’s name': (db) =>
      db`insert into help_requests (member_id, kind, audience, errand, area, called)
        values (${maya}, 'lift', 'helpers', 'x', 'x', 'x')`,
    'write a claim by hand': (db) =>
      db`insert into help_claims (slot_id, request_id, member_id, helper_id, called)
        values (${slot}, ${helpers}, ${maya}, app.me(), 'x')`,
    'add a time': (db) =>
      db`insert into help_slots (request_id, member_id, starts_at) values (${helpers}, ${maya}, app.now())`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes no no yes yes yes no yes',
    sam: 'no no no no no no no no no',
    asha: 'no no no no no no no no no',
    omar: 'no no no no no no no no no',
    petra: 'yes yes no yes yes no no no no',
    femi: 'no no no no no no no no no',
    ruiz: 'no no no no no no no no no',
    mo: 'no no no no no no no no no',
    cora: 'yes no yes no no no no no no',
    adi: 'no no no no no no no no no',
    nina: 'no no no no no no no no no',
    yuki: 'no no no no no no no no no',
    hugo: 'no no no no no no no no no',
    lee: 'no no no no no no no no no',
    gwen: 'no no no no no no no no no',
    theo: 'no no no no no no no no no',
  },
  mayaAsked,
);
