import { randomUUID } from 'node:crypto';
import { as, NotThere, oneOf, type Db } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Services } from '../../../platform/services.ts';

export interface GlassRequest {
  id: string;
  persona_id: string | null;
  name: string | null;
  first_color: number;
  second_color: number;
  part: string;
  sealed_reason: Buffer;
  asked_by: string | null;
  asked_at: Date;
  agreed_by: string | null;
  agreed_at: Date | null;
  ends_at: Date | null;
  mine: boolean;
  state: 'waiting' | 'lapsed' | 'open' | 'ended';
}

export interface Named {
  id: string;
  name: string;
  first_color: number;
  second_color: number;
}

export interface Asking {
  persona: string | undefined;
  person: string | undefined;
  part: string;
  reason: string;
}

const columns = (db: Db) => db`
  g.id, g.persona_id, p.name, coalesce(p.first_color, 0) as first_color, coalesce(p.second_color, 0) as second_color, g.part,
  g.reason as sealed_reason, g.asked_by, g.asked_at, g.agreed_by, g.agreed_at, g.ends_at,
  coalesce(g.asked_by = app.me(), false) as mine,
  case when g.ends_at <= app.now() then 'ended' when g.agreed_at is not null then 'open'
    when g.asked_at > app.now() - interval '1 day' then 'waiting' else 'lapsed' end as state`;

/** All that those who may break the glass see; what is about themselves stands on their own page. */
export function glassRequests(db: Db): Promise<GlassRequest[]> {
  return db<GlassRequest[]>`
    select ${columns(db)} from glass_requests g left join personas p on p.id = g.persona_id
    where g.id <> all (app.glass_about_me()) order by g.asked_at desc limit 50`;
}

export async function glassRequest(db: Db, id: string): Promise<GlassRequest> {
  const rows = await db<GlassRequest[]>`
    select ${columns(db)} from glass_requests g left join personas p on p.id = g.persona_id
    where g.id = ${id} and g.id <> all (app.glass_about_me())`;
  return oneOf(rows);
}

export function glassAboutMe(db: Db): Promise<GlassRequest[]> {
  return db<GlassRequest[]>`
    select ${columns(db)} from glass_requests g left join personas p on p.id = g.persona_id
    where g.id = any (app.glass_about_me()) order by g.asked_at desc`;
}

export function personasNamed(db: Db, name: string): Promise<Named[]> {
  return db<Named[]>`select id, name, first_color, second_color from app.personas_named(${name})`;
}

/** The member's key seals the reason; whose key that is stays between this program and the database. */
export async function askGlass(
  db: Db,
  services: Services,
  { persona, person, part, reason }: Asking,
): Promise<string> {
  const request = randomUUID();
  const about = persona ? await ownerOf(services, persona) : person;
  if (!about) throw new NotThere();
  const sealed = await seal(db, services.master, about, cellOf(request), reason);
  const [row] = await db<{ asked: boolean }[]>`
    select app.ask_glass(${request}, ${person ?? null}, ${persona ?? null}, ${part}, ${sealed}) as asked`;
  if (!row?.asked) throw new NotThere();
  return request;
}

export async function reasonOf(
  db: Db,
  services: Services,
  { id, sealed_reason }: GlassRequest,
): Promise<string> {
  const [row] = await as(
    services.sql,
    'worker',
    (worker) => worker<{ about: string }[]>`select app.glass_about(${id}) as about`,
  );
  return row ? unseal(db, services.master, row.about, cellOf(id), sealed_reason) : '';
}

/** @throws {NotThere} for whoever asked, for whom it is about, and after a day */
export async function agreeToGlass(db: Db, id: string): Promise<void> {
  const [row] = await db<{ agreed: boolean }[]>`select app.agree_glass(${id}) as agreed`;
  if (!row?.agreed) throw new NotThere();
}

export async function endGlass(db: Db, id: string): Promise<void> {
  const [row] = await db<{ ended: boolean }[]>`select app.end_glass(${id}) as ended`;
  if (!row?.ended) throw new NotThere();
}

/** Writes the look and tells the member; returns whom it is about, for the part to be read in this same transaction. */
export async function lookThroughGlass(db: Db, id: string): Promise<string> {
  const [row] = await db<
    { person: string | null }[]
  >`select app.look_through_glass(${id}) as person`;
  if (!row?.person) throw new NotThere();
  return row.person;
}

async function ownerOf(services: Services, persona: string): Promise<string | undefined> {
  const [row] = await as(
    services.sql,
    'worker',
    (db) => db<{ owner: string | null }[]>`select app.persona_owner(${persona}) as owner`,
  );
  return row?.owner ?? undefined;
}

const cellOf = (row: string) => ({ table: 'glass_requests', column: 'reason', row });
