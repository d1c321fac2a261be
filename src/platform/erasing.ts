import { isPersonal, type Capability } from './capability.ts';
import type { Db } from './database.ts';

/**
 * The person who asks goes, in this one transaction: what capabilities do first, then their row with all that hangs on it,
 * their key, and a line in the ledger. The database refuses while they slow themself down.
 */
export async function eraseMe(db: Db, house: Capability[], person: string): Promise<void> {
  await runBeforeErasing(db, house, person);
  await db`select app.erase_me()`;
}

export async function runBeforeErasing(db: Db, house: Capability[], person: string): Promise<void> {
  for (const held of house.flatMap((capability) => capability.held)) {
    if (isPersonal(held)) await held.beforeErasing?.(db, person);
  }
}
