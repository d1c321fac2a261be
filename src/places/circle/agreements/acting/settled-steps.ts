import type { Db } from '../../../../platform/database.ts';
import type { PlannedStep } from '../steps.ts';
import type { Acting, Actor } from './actor.ts';
import { doStep } from './deeds.ts';
import { recordDeed, recordStep } from './record.ts';

/** Does what is due and writes the rest down. One step that fails takes no other with it; its fault is returned. */
export async function settleSteps(
  actor: Actor,
  acting: Acting,
  steps: readonly PlannedStep[],
): Promise<unknown[]> {
  const faults: unknown[] = [];
  for (const planned of steps) {
    if (planned.state === 'due') faults.push(...(await doOne(actor, acting, planned)));
    else if (planned.state !== 'done') await recordStep(actor, acting.id, planned);
  }
  return faults;
}

async function doOne(actor: Actor, acting: Acting, planned: PlannedStep): Promise<unknown[]> {
  try {
    await actor.db.savepoint(async (db) => {
      const inside = { ...actor, db: db as Db };
      const deed = await doStep(inside, acting, planned);
      await recordDeed(inside, acting.id, planned, deed);
    });
    return [];
  } catch (fault) {
    return [fault];
  }
}
