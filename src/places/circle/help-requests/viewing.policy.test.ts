import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const sam = cast.sam.id;
const [request, slot] = [
  '00000000-0000-4000-8000-0000000000e7',
  '00000000-0000-4000-8000-0000000000e8',
];

/** Sam asks Petra for a walk. */
whileViewing(
  'help requests',
  async (owner) => {
    await owner`insert into help_requests (id, member_id, kind, audience, errand, area, called)
      values (${request}, ${sam}, 'walk', 'chosen', 'x', 'x', 'x')`;
    await owner`insert into help_request_people (request_id, tie_id, member_id)
      values (${request}, ${samsTies.petra}, ${sam})`;
    await owner`insert into help_addresses (request_id, member_id, address) values (${request}, ${sam}, 'x')`;
    await owner`insert into help_slots (id, request_id, member_id, starts_at)
      values (${slot}, ${request}, ${sam}, app.now() + interval '1 day')`;
    await owner`insert into help_claims (slot_id, request_id, member_id, helper_id, called)
      values (${slot}, ${request}, ${sam}, ${cast.petra.id}, 'x')`;
  },
  {
    'see what Sam asked': (db) => db`select kind from help_requests where id = ${request}`,
    'see where he asked people to': (db) =>
      db`select address from help_addresses where request_id = ${request}`,
    'see whom he asked': (db) =>
      db`select tie_id from help_request_people where request_id = ${request}`,
    'see when': (db) => db`select starts_at from help_slots where id = ${slot}`,
    'see who will come': (db) => db`select called from help_claims where slot_id = ${slot}`,
    'ask for help': (db) =>
      db`insert into help_requests (id, member_id, kind, audience, errand, area, called)
        values (gen_random_uuid(), app.me(), 'walk', 'circle', 'x', 'x', 'x')`,
    'call it off': (db) =>
      db`update help_requests set called_off_at = app.now() where id = ${request}`,
    'add a time': (db) =>
      db`insert into help_slots (request_id, member_id, starts_at) values (${request}, app.me(), app.now())`,
  },
);
