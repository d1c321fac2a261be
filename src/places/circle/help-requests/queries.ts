import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Reader } from '../ties/public.ts';
import type { HelpAudience, HelpKind } from './form.ts';

export interface HelpRequest {
  id: string;
  member: string;
  kind: HelpKind;
  audience: HelpAudience;
  errand: string;
  area: string;
  called: string;
  calledOff: boolean;
  /** Null for who has not claimed a slot, and where none was given. */
  address: string | null;
  slots: Slot[];
}

export interface Slot {
  id: string;
  starts_at: Date;
  minutes: number;
  places: number;
  free: number;
}

export interface Claim {
  id: string;
  slot: string;
  helper: string;
  called: string;
  done: boolean;
  thanked: boolean;
}

interface Row {
  id: string;
  member: string;
  kind: HelpKind;
  audience: HelpAudience;
  errand: Buffer;
  area: Buffer;
  called: Buffer;
  called_off: boolean;
  address: Buffer | null;
}

/** What the one who asks may see of what is still to come, their own or others'. */
export async function comingRequests(reader: Reader): Promise<HelpRequest[]> {
  const rows = await reader.db<Row[]>`${requestRows(reader.db)}
    where r.called_off_at is null and exists (select from help_slots s where s.request_id = r.id and s.starts_at > app.now() - interval '1 day')
    order by (select min(s.starts_at) from help_slots s where s.request_id = r.id and s.starts_at > app.now() - interval '1 day')`;
  return Promise.all(rows.map((row) => opened(reader, row)));
}

/** All that the one who asks ever asked for. */
export async function myRequests(reader: Reader): Promise<HelpRequest[]> {
  const rows = await reader.db<Row[]>`
    ${requestRows(reader.db)} where r.member_id = ${reader.me} order by r.asked_at`;
  return Promise.all(rows.map((row) => opened(reader, row)));
}

export async function helpRequest(reader: Reader, id: string): Promise<HelpRequest> {
  return opened(
    reader,
    oneOf(await reader.db<Row[]>`${requestRows(reader.db)} where r.id = ${id}`),
  );
}

const requestRows = (db: Db) => db`
  select r.id, r.member_id as member, r.kind, r.audience, r.errand, r.area, r.called, r.called_off_at is not null as called_off, a.address
  from help_requests r left join help_addresses a on a.request_id = r.id`;

async function opened({ db, master }: Reader, row: Row): Promise<HelpRequest> {
  const { id, member } = row;
  const open = (column: 'errand' | 'area' | 'called') =>
    unseal(db, master, member, { table: 'help_requests', column, row: id }, row[column]);
  const addressCell = { table: 'help_addresses', column: 'address', row: id };
  const { called_off: calledOff, kind, audience, address } = row;
  return {
    id,
    member,
    kind,
    audience,
    calledOff,
    errand: await open('errand'),
    area: await open('area'),
    called: await open('called'),
    address: address ? await unseal(db, master, member, addressCell, address) : null,
    slots: await db<
      Slot[]
    >`select id, starts_at, minutes, places, coalesce(app.free_places(id), 0) as free
      from help_slots where request_id = ${id} order by starts_at`,
  };
}

/** Claims of a request that stand: all of them for its member, their own for a helper. */
export async function claimsOf({ db, master }: Reader, request: string): Promise<Claim[]> {
  const rows = await db<(Omit<Claim, 'called'> & { called: Buffer; member: string })[]>`
    select id, slot_id as slot, helper_id as helper, member_id as member, called, done_at is not null as done, thanked_at is not null as thanked
    from help_claims where request_id = ${request} and given_back_at is null order by claimed_at`;
  return Promise.all(
    rows.map(async ({ member, called, ...claim }) => ({
      ...claim,
      called: await unseal(db, master, member, claimCell(claim.id), called),
    })),
  );
}

/** "I can do this." False where somebody was faster. */
export async function claimSlot(
  { db, master }: Reader,
  request: HelpRequest,
  slot: string,
  called: string,
): Promise<boolean> {
  const id = randomUUID();
  const sealed = await seal(db, master, request.member, claimCell(id), called);
  const [row] = await db<
    { claimed: boolean }[]
  >`select app.claim_slot(${slot}, ${id}, ${sealed}) as claimed`;
  return row?.claimed ?? false;
}

export async function giveBack(db: Db, claim: string): Promise<void> {
  changedOne(await db`select from app.give_claim_back(${claim}) done where done`);
}

export async function finishClaim(db: Db, claim: string): Promise<void> {
  changedOne(await db`select from app.finish_claim(${claim}) done where done`);
}

export async function thankFor(db: Db, claim: string): Promise<void> {
  changedOne(await db`select from app.thank_for_claim(${claim}) done where done`);
}

export async function callOff(db: Db, request: string): Promise<void> {
  changedOne(
    await db`update help_requests set called_off_at = app.now() where id = ${request} and called_off_at is null`,
  );
}

const claimCell = (row: string) => ({ table: 'help_claims', column: 'called', row });
