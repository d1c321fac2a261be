import { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { cancelJob, defineJob, enqueue } from '../../../platform/jobs.ts';
import { notify } from '../../../platform/notices.ts';
import type { MasterKey } from '../../../platform/sealing.ts';
import { myPace } from '../../door/notices/public.ts';
import { myMarks, myPlanned } from './queries.ts';
import { reminding, type Reminding } from './reminding.ts';
import type { Reminder } from './routine.ts';

/** One job a member looks at all that they plan: it tells what is due, and comes back when something is. */
export const remindOfRoutine = defineJob(
  'remind-of-routine',
  z.object({ person: z.uuid() }),
  ({ person }, desk) =>
    desk.as({ person }, async (db) => {
      const due = await remindingFor(db, desk.services.master, person);
      for (const reminder of due.now) await tell(db, person, reminder);
      await lookAgain(db, person, due);
    }),
);

/** In the transaction of every change: the waiting job is replaced by one for the plan as it is now. */
export async function planReminders(db: Db, master: MasterKey, person: string): Promise<void> {
  await lookAgain(db, person, await remindingFor(db, master, person));
}

async function remindingFor(db: Db, master: MasterKey, me: string): Promise<Reminding> {
  const { time_zone: zone, quiet_from: quietFrom, quiet_until: quietUntil } = await myPace(db);
  const steps = await myPlanned({ db, master, me });
  const marks = await myMarks({ db, me });
  return reminding(steps, marks, clock.now().getTime(), { zone, quietFrom, quietUntil });
}

/** Without a word of what it is; told once, also when this runs twice. */
async function tell(db: Db, person: string, { item }: Reminder): Promise<void> {
  const noted = await db`
    insert into routine_reminders (step_id, local, person_id)
    values (${item.step.id}, ${item.occurrence.local}, ${person}) on conflict do nothing`;
  if (noted.count === 1) await notify(db, person, { kind: 'routine', link: '/plan/routines' });
}

async function lookAgain(db: Db, person: string, { next }: Reminding): Promise<void> {
  const key = `remind of routine ${person}`;
  if (next === null) return cancelJob(db, key);
  await enqueue(db, 'remind-of-routine', { person }, { at: new Date(next), key });
}
