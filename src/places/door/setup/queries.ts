import { changedOne, type Db } from '../../../platform/database.ts';
import type { Community } from '../../../platform/web/context.ts';

export type Said = Partial<
  Pick<
    Community,
    | 'name'
    | 'place'
    | 'about'
    | 'country'
    | 'time_zone'
    | 'languages'
    | 'house_rules'
    | 'starter'
    | 'hidden_places'
    | 'joining'
  >
>;

export interface Hours {
  weekday: number;
  opens: string;
  closes: string;
}

export interface Bundle {
  bundle: 'staff' | 'volunteer';
  roles: string[];
}

export async function stepsDone(db: Db): Promise<string[]> {
  const [row] = await db<{ steps_done: string[] }[]>`select steps_done from setup`;
  return row?.steps_done ?? [];
}

export async function markDone(db: Db, step: string): Promise<void> {
  await db`update setup set steps_done = array(select distinct unnest(steps_done || ${step}::text))`;
}

export async function codeFits(db: Db, code: Buffer): Promise<boolean> {
  const [row] = await db<{ fits: boolean }[]>`select app.set_up_code_fits(${code}) as fits`;
  return row?.fits ?? false;
}

export async function beginSetUp(db: Db, person: string, code: Buffer): Promise<boolean> {
  const [row] = await db<
    { begun: boolean }[]
  >`select app.begin_set_up(${person}, ${code}) as begun`;
  return row?.begun ?? false;
}

export async function openCommunity(db: Db, steps: readonly string[]): Promise<boolean> {
  const [row] = await db<{ open: boolean }[]>`select app.open_community(${[...steps]}) as open`;
  return row?.open ?? false;
}

export async function say(db: Db, said: Said): Promise<void> {
  changedOne(await db`update community set ${db(said)}`);
}

/** False where nobody holds the role that a lower floor asks for. */
export async function setAgeFloor(db: Db, years: number): Promise<boolean> {
  const [row] = await db<{ set: boolean }[]>`select app.set_age_floor(${years}) as set`;
  return row?.set ?? false;
}

export function staffedHours(db: Db): Promise<Hours[]> {
  return db<Hours[]>`
    select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes
    from staffed_hours order by weekday, opens`;
}

export async function writeStaffedHours(db: Db, hours: Hours[]): Promise<void> {
  await db`delete from staffed_hours`;
  if (hours.length > 0) await db`insert into staffed_hours ${db(hours)}`;
}

export function roleBundles(db: Db): Promise<Bundle[]> {
  return db<Bundle[]>`select bundle, roles from role_bundles order by bundle`;
}

export async function writeBundle(db: Db, { bundle, roles }: Bundle): Promise<void> {
  changedOne(await db`update role_bundles set roles = ${roles} where bundle = ${bundle}`);
}

export async function glassBreakers(db: Db): Promise<number> {
  const [row] = await db<{ count: number }[]>`select app.glass_breakers() as count`;
  return row?.count ?? 0;
}
