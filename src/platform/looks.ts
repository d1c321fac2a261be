import type { Db } from './database.ts';

/**
 * A look at a member's part by a supporter, a professional or a helper: written in the same transaction as what it looked at,
 * and shown to the member with who, what, when and why.
 */
export async function recordLook(
  db: Db,
  looker: string,
  look: { about: string; part: string; why?: string },
): Promise<void> {
  if (looker === look.about) return;
  await db`insert into looks (about_person_id, by_person_id, part, why) values (${look.about}, ${looker}, ${look.part}, ${look.why ?? ''})`;
}
