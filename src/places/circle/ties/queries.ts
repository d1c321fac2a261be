import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import { codePrint, newCode } from './code.ts';
import type { TieKind } from './form.ts';
import type { Reader } from './reader.ts';

export interface Inviting {
  theirName: string;
  kind: TieKind;
  ownWords: string;
  myName: string;
}

export interface Invitation {
  id: string;
  from: string;
  endsAt: Date;
}

export interface OpenInvitation {
  id: string;
  name: string;
  ends_at: Date;
}

const nameCell = (row: string) => ({ table: 'tie_names', column: 'name', row });
const myNameCell = (row: string) => ({ table: 'tie_invitations', column: 'my_name', row });

/** Returns the code, which is nowhere kept. */
export async function inviteSupporter(
  { db, master, me }: Reader,
  inviting: Inviting,
): Promise<string> {
  const id = randomUUID();
  const code = newCode();
  const theirName = await seal(db, master, me, nameCell(id), inviting.theirName);
  const ownWordsCell = { table: 'tie_names', column: 'own_words', row: id };
  const ownWords = await seal(db, master, me, ownWordsCell, inviting.ownWords);
  const myName = await seal(db, master, me, myNameCell(id), inviting.myName);
  await db`insert into tie_invitations (id, member_id, code_print, kind, their_name, own_words, my_name)
    values (${id}, ${me}, ${codePrint(master, code)}, ${inviting.kind}, ${theirName}, ${ownWords}, ${myName})`;
  return code;
}

export async function openInvitations({ db, master, me }: Reader): Promise<OpenInvitation[]> {
  const rows = await db<{ id: string; their_name: Buffer; ends_at: Date }[]>`
    select id, their_name, ends_at from tie_invitations
    where used_at is null and ends_at > app.now() order by made_at desc`;
  return Promise.all(
    rows.map(async ({ id, their_name, ends_at }) => ({
      id,
      ends_at,
      name: await unseal(db, master, me, nameCell(id), their_name),
    })),
  );
}

export async function takeInvitationBack(db: Db, invitation: string): Promise<void> {
  changedOne(await db`delete from tie_invitations where id = ${invitation} and used_at is null`);
}

/** Who invites by this code; undefined where it was used, has ended or never was. */
export async function invitationBy(
  { db, master }: Omit<Reader, 'me'>,
  code: string,
): Promise<(Invitation & { member: string }) | undefined> {
  const [row] = await db<{ id: string; member_id: string; my_name: Buffer; ends_at: Date }[]>`
    select id, member_id, my_name, ends_at from app.invitation(${codePrint(master, code)})`;
  if (!row) return undefined;
  const from = await unseal(db, master, row.member_id, myNameCell(row.id), row.my_name);
  return { id: row.id, member: row.member_id, from, endsAt: row.ends_at };
}

/** Takes the code for good; undefined where it cannot be used by this person. */
export async function acceptInvitation(
  { db, master, me }: Reader,
  code: string,
  { id, from }: Invitation,
): Promise<string | undefined> {
  const name = await seal(db, master, me, nameCell(id), from);
  const [row] = await db<{ tie: string | null }[]>`
    select app.accept_invitation(${codePrint(master, code)}, ${name}) as tie`;
  return row?.tie ?? undefined;
}

/** Silently: nobody is told, and the other keeps a tie that shows nothing. */
export async function endTie({ db, me }: Reader, tie: string): Promise<void> {
  oneOf(await db`select from ties where id = ${tie}`);
  await db`insert into tie_endings (tie_id, by_person_id) values (${tie}, ${me}) on conflict do nothing`;
}

/** After a restore, as the owner of the data. */
export async function endTieAgain(
  db: Db,
  { person, subject, at }: { person: string; subject: string; at: Date },
): Promise<void> {
  await db`insert into tie_endings (tie_id, by_person_id, ended_at)
    select id, ${person}, ${at} from ties where id = ${subject} and ${person} in (member_id, supporter_id)
    on conflict do nothing`;
}

export async function muteTie({ db, me }: Reader, tie: string): Promise<void> {
  oneOf(await db`select from ties where id = ${tie} and member_id = ${me}`);
  await db`insert into tie_mutes (tie_id, member_id) values (${tie}, ${me}) on conflict do nothing`;
}

export function unmuteTie(db: Db, tie: string): Promise<{ count: number }> {
  return db`delete from tie_mutes where tie_id = ${tie}`;
}

export async function markReviewed({ db, me }: Reader): Promise<void> {
  await db`insert into circle_reviews (person_id, done_at) values (${me}, app.now())
    on conflict (person_id) do update set done_at = excluded.done_at`;
}

/** Everyone who stands by a member, or ever did. As the owner. */
export async function supportersEver(db: Db, member: string): Promise<string[]> {
  const rows = await db<{ supporter: string }[]>`
    select supporter_id as supporter from ties where member_id = ${member}`;
  return rows.map(({ supporter }) => supporter);
}
