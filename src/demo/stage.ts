import type { Capability, DemoStage } from '../platform/capability.ts';
import { clock } from '../platform/clock.ts';
import type { Db, Sql } from '../platform/database.ts';
import { newWrappedKey, type MasterKey } from '../platform/sealing.ts';
import type { Services } from '../platform/services.ts';
import { cast, type CastMember } from './cast.ts';
import { chanceFrom } from './chance.ts';
import { neighbours } from './neighbours.ts';

const people: Record<string, CastMember> = { ...cast, ...neighbours };

/** Builds the demo community in one transaction, where there is none yet. */
export async function setTheStage(
  owner: Sql,
  services: Services,
  capabilities: Capability[],
): Promise<void> {
  await owner.begin(async (db) => {
    await db`select pg_advisory_xact_lock(hashtextextended('kith demo', 0))`;
    const [community] = await db<{ open: boolean }[]>`
      select opened_at is not null as open from community`;
    if (community?.open) return;
    await openWrenfield(db);
    for (const [name, member] of Object.entries(people)) {
      await bringIn(db, services.master, name, member);
    }
    const stage = stageOn(db, services);
    for (const capability of capabilities) await capability.demo?.(stage);
  });
}

const stageOn = (db: Db, services: Services): DemoStage => ({
  db,
  services,
  today: clock.now(),
  chance: chanceFrom(20_261_121),
  person: personOf,
});

function personOf(name: string): string {
  const member = people[name];
  if (!member) throw new Error(`Nobody in the demo is called ${name}.`);
  return member.id;
}

async function openWrenfield(db: Db): Promise<void> {
  await db`update community set name = 'Wrenfield Kith', place = 'Wrenfield', country = 'GB', time_zone = 'Europe/London',
    house_rules = ${rules}, about = ${about}, starter = 'peer-group', opened_at = app.now() - interval '400 days'`;
  for (const weekday of [1, 2, 3, 4, 5]) {
    await db`insert into staffed_hours (weekday, opens, closes) values (${weekday}, '09:00', '18:00')`;
  }
  await db`insert into staffed_hours (weekday, opens, closes) values (6, '10:00', '14:00')`;
}

async function bringIn(db: Db, master: MasterKey, name: string, member: CastMember): Promise<void> {
  const { id } = member;
  await db`insert into people (id, joined_on, turns_18_on) values (${id}, ${member.joined}, ${member.turns18 ?? null})`;
  await db`insert into sign_in_names (person_id, name) values (${id}, ${`${name}-of-wrenfield`})`;
  await db`insert into person_settings (person_id) values (${id})`;
  await db`insert into person_keys (person_id, wrapped, master_key_id) values (${id}, ${newWrappedKey(master, id)}, ${master.id})`;
  for (const role of member.roles) {
    await db`insert into person_roles (person_id, role, given_at) values (${id}, ${role}, app.now() - interval '300 days')`;
  }
}

const about =
  'We live in Wrenfield and around it, and we know hard days from the inside. Come as you are. Nobody here will fix you; somebody here will sit with you.';

const rules = [
  'Speak for yourself, and let others speak for themselves.',
  'What is said here stays here.',
  'Ask before you advise.',
  'Say it with a content note when it may be hard to read.',
  'If someone is in danger, tell a guide or open Help now.',
].join('\n');
