import { connect, type Address, type Sql } from '../src/platform/database.ts';
import { newWrappedKey } from '../src/platform/sealing.ts';
import { cast, castMembers } from './cast.ts';
import { seedCircle } from './seed-circle.ts';
import { testMaster } from './test-master.ts';

/** A community that is open, with everybody of the cast in it. */
export async function seedCast(address: Address): Promise<void> {
  const owner = connect(address, { max: 1 });
  await owner`update community set name = 'Wrenfield Kith', place = 'Wrenfield', country = 'GB', time_zone = 'Europe/London',
    house_rules = 'Be kind.', about = 'A peer group.', starter = 'peer-group', opened_at = app.now()`;
  for (const [name, member] of castMembers) {
    const turns18 = 'turns18' in member ? member.turns18 : null;
    await owner`insert into people (id, joined_on, turns_18_on) values (${member.id}, ${member.joined}, ${turns18})`;
    await owner`insert into sign_in_names (person_id, name) values (${member.id}, ${`${name}-of-wrenfield`})`;
    await owner`insert into person_settings (person_id) values (${member.id})`;
    await owner`insert into person_keys (person_id, wrapped, master_key_id)
      values (${member.id}, ${newWrappedKey(testMaster, member.id)}, ${testMaster.id})`;
    for (const role of member.roles)
      await owner`insert into person_roles (person_id, role) values (${member.id}, ${role})`;
  }
  await openOnCall(owner);
  await owner.begin(seedCircle);
  await owner.end();
}

/** Theo is on call for as long as any test lasts. */
async function openOnCall(owner: Sql): Promise<void> {
  await owner`update alert_settings set is_open = true`;
  await owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    select ${cast.theo.id}, day, day + interval '24 hours'
    from generate_series(date_trunc('hour', app.now()) - interval '3 days', app.now() + interval '90 days', interval '24 hours') day`;
}
