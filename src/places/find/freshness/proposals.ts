import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { Changes, EntryField } from './entry.ts';

export interface Proposal {
  id: string;
  service: string;
  name: string;
  changes: Changes;
  words: string;
  proposedAt: Date;
}

/** What organisations say of their entries and nobody has settled, the oldest first. */
export function openProposals(db: Db): Promise<Proposal[]> {
  return db<Proposal[]>`
    select p.id, p.service_id as service, s.name, p.changes, p.words, p.proposed_at as "proposedAt"
    from mending_proposals p join services s on s.id = p.service_id
    where p.settled_at is null order by p.proposed_at limit 100`;
}

export async function openProposal(db: Db, id: string): Promise<Proposal> {
  return oneOf(
    await db<Proposal[]>`
    select p.id, p.service_id as service, s.name, p.changes, p.words, p.proposed_at as "proposedAt"
    from mending_proposals p join services s on s.id = p.service_id where p.id = ${id} and p.settled_at is null`,
  );
}

export async function settleProposal(
  db: Db,
  me: string,
  id: string,
  taken: readonly EntryField[],
): Promise<void> {
  changedOne(
    await db`
    update mending_proposals set taken = ${taken as string[]}, settled_at = app.now(), settled_by = ${me}
    where id = ${id} and settled_at is null`,
  );
}
