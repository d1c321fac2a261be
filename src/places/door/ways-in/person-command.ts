import { CommandRefused, type Command, type CommandDesk } from '../../../platform/capability.ts';
import type { Db } from '../../../platform/database.ts';
import { asSignInName } from '../sign-in/public.ts';
import { agreeToWayBack, askWayBack } from './way-back.ts';

const usage = `kith person list [ROLE]
kith person give NAME ROLE
kith person take NAME ROLE
kith person way-back NAME --by HELPER [--agree]`;

export const personCommand: Command = {
  name: 'person',
  usage: 'person list | give | take | way-back',
  about: 'list roles, give and take one; a new way in for someone locked out',
  run: async ([act = '', ...rest], desk) => {
    const acts: Record<string, (args: string[], desk: CommandDesk) => Promise<void>> = {
      list,
      give: (args) => changeRole(args, desk, 'given'),
      take: (args) => changeRole(args, desk, 'taken'),
      'way-back': wayBack,
    };
    const work = acts[act];
    if (!work) throw new CommandRefused(usage);
    await work(rest, desk);
    return 0;
  },
};

/** Sign-in names belong to their people, so roles alone are listed without one. */
async function list([role = '']: string[], desk: CommandDesk): Promise<void> {
  const rows = await desk.asOwner(
    (db) => db<{ name: string; roles: string }[]>`
      select n.name, string_agg(r.role, ', ' order by r.role) as roles
      from person_roles r join sign_in_names n using (person_id)
      where (r.until is null or r.until > app.now()) and ${role} in ('', r.role)
      group by n.name order by n.name`,
  );
  if (rows.length === 0) desk.say('Nobody holds this role.');
  for (const { name, roles } of rows) desk.say(`${name}  ${roles}`);
}

async function changeRole(
  [name = '', role = '']: string[],
  desk: CommandDesk,
  change: 'given' | 'taken',
): Promise<void> {
  if (!name || !role) throw new CommandRefused(usage);
  await desk.asOwner(async (db) => {
    const person = await personNamed(db, name);
    const { count } = await (change === 'given'
      ? giveRole(db, person, role)
      : takeRole(db, person, role));
    if (count === 0)
      throw new CommandRefused(`Nothing changed: look with kith person list ${role}.`);
    await db`insert into audit_events (event, subject, facts)
      values (${`role ${change}`}, ${person}, ${db.json({ role, by: 'terminal' })})`;
    await db`select app.notify(${person}, ${`ways-in.role.${change}`}, ${db.json({ role })}, '/today')`;
  });
  desk.say(`${role} ${change}: ${name}`);
}

async function giveRole(db: Db, person: string, role: string): Promise<{ count: number }> {
  const [known] =
    await db`select from person_settings where person_id = ${person} and app.is_adult(${person})`;
  if (!known) throw new CommandRefused('Roles are for people of 18 and older.');
  return db`insert into person_roles (person_id, role) values (${person}, ${role})
    on conflict (person_id, role) do nothing`.catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && fault.code === '23514')
      throw new CommandRefused(`There is no role ${role}.`);
    throw fault;
  });
}

function takeRole(db: Db, person: string, role: string) {
  return db`delete from person_roles where person_id = ${person} and role = ${role}`;
}

async function wayBack(args: string[], desk: CommandDesk): Promise<void> {
  const by = args.indexOf('--by');
  const [name, helperName] = [args[0], args[by + 1]];
  if (!name || by < 1 || !helperName) throw new CommandRefused(usage);
  await desk.asOwner(async (db) => {
    const asking = {
      person: await personNamed(db, name),
      helper: await personNamed(db, helperName),
    };
    if (!args.includes('--agree')) return sayAsked(desk, askWayBack(db, desk.house, asking));
    const { token, opens } = await agreeToWayBack(db, desk.house, asking);
    desk.say(
      `Give them this link by hand. It opens ${opens.toISOString()}, works once, and for a week:`,
    );
    desk.say(new URL(`/door/${token}`, desk.config.url).href);
  });
}

async function sayAsked(desk: CommandDesk, asked: Promise<void>): Promise<void> {
  await asked;
  desk.say('Asked. Every device that is signed in there was told and can stop it.');
  desk.say('Now a second person agrees: the same command with their own --by, and --agree.');
}

async function personNamed(db: Db, typed: string): Promise<string> {
  const [row] = await db<{ person: string }[]>`
    select person_id as person from sign_in_names where name = ${asSignInName(typed)}`;
  if (!row) throw new CommandRefused(`Nobody signs in as ${typed}.`);
  return row.person;
}
