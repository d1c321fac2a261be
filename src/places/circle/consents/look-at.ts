import type { SupporterDesk } from '../../../platform/capability.ts';
import type { ConsentPart } from './parts.ts';

/** Writes the look that the rule book asks for before it shows a part. False, and no look, where that part is not shown. */
export async function lookAt(
  { db, looked }: Pick<SupporterDesk, 'db' | 'looked'>,
  member: string,
  part: ConsentPart,
): Promise<boolean> {
  const [row] = await db<{ shown: boolean }[]>`
    select ${member} = any (app.people_sharing_with_me(${part}) || app.people_fading_from_me(${part})) as shown`;
  // guard: no-look-without-consent
  if (!row?.shown) return false;
  await looked(part);
  return true;
}
