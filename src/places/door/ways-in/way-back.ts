import type { Capability } from '../../../platform/capability.ts';
import { CommandRefused } from '../../../platform/capability.ts';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { hashOf } from '../../../platform/web/arrival.ts';
import { newToken } from './letters.ts';

const day = 86_400_000;
const linkDays = 7;

interface Asking {
  person: string;
  helper: string;
}

/** Asks for a new way into somebody's account; everyone signed in there is told at once. As the owner. */
export async function askWayBack(db: Db, house: Capability[], asking: Asking): Promise<void> {
  await refuseWrongHelper(db, house, asking);
  const { count } =
    await db`insert into ways_back (person_id, asked_by) values (${asking.person}, ${asking.helper})
    on conflict (person_id) where stopped_at is null and used_at is null do nothing`;
  if (count === 0)
    throw new CommandRefused(
      'Somebody asked for this already. A second person agrees with --agree.',
    );
  await tell(db, asking, 'ways-in.way-back.asked');
}

/**
 * A second person agrees; returns the token of a link that opens a day later, works once, and for a week. As the owner.
 * @throws {CommandRefused} in a sentence for who typed it
 */
export async function agreeToWayBack(
  db: Db,
  house: Capability[],
  asking: Asking,
): Promise<{ token: string; opens: Date }> {
  await refuseWrongHelper(db, house, asking);
  const [asked] = await db<{ id: string; asked_by: string | null; agreed_at: Date | null }[]>`
    select id, asked_by, agreed_at from ways_back
    where person_id = ${asking.person} and stopped_at is null and used_at is null for update`;
  if (!asked) throw new CommandRefused('Nobody has asked for this, or it was stopped.');
  if (asked.agreed_at) throw new CommandRefused('A second person has agreed already.');
  // guard: two-people
  if (asked.asked_by === asking.helper || asked.asked_by === null)
    throw new CommandRefused('Whoever asked cannot agree as well. It takes a second person.');
  await db`update ways_back set agreed_by = ${asking.helper}, agreed_at = app.now() where id = ${asked.id}`;
  await tell(db, asking, 'ways-in.way-back.agreed');
  return makeLink(db, asking.person);
}

async function makeLink(db: Db, person: string): Promise<{ token: string; opens: Date }> {
  const token = newToken();
  const opens = new Date(clock.now().getTime() + day);
  const ends = new Date(opens.getTime() + linkDays * day);
  await db`insert into door_tokens (token_hash, person_id, purpose, opens_at, expires_at)
    values (${hashOf(token)}, ${person}, 'way_back', ${opens}, ${ends})`;
  return { token, opens };
}

/** Two people of the staff, neither of them the person, neither of them close to the person. */
async function refuseWrongHelper(db: Db, house: Capability[], { person, helper }: Asking) {
  if (person === helper) throw new CommandRefused('Nobody opens their own account this way.');
  const [role] = await db`select from person_roles where person_id = ${helper}
    and role in ('coordinator', 'administrator') and (until is null or until > app.now())`;
  // guard: way-back-role
  if (!role) throw new CommandRefused('A helper must be a coordinator or an administrator.');
  for (const capability of house) {
    const close = (await capability.standsBy?.(db, person)) ?? [];
    // guard: no-recovery-through-a-supporter
    if (close.includes(helper))
      throw new CommandRefused(
        'This helper is in the person’s circle, so somebody else must do it.',
      );
  }
}

async function tell(db: Db, { person, helper }: Asking, kind: string): Promise<void> {
  await db`insert into looks (about_person_id, by_person_id, part, why)
    values (${person}, ${helper}, 'ways-in', ${kind})`;
  await db`select app.notify(${person}, ${kind}, '{}'::jsonb, '/you/ways-in')`;
  await db`insert into audit_events (by_person_id, event, subject) values (${helper}, ${kind}, ${person})`;
}
