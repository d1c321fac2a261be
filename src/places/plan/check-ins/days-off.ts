import { changedOne } from '../../../platform/database.ts';
import type { Day } from '../../../platform/local-days.ts';
import type { Reader } from '../../circle/ties/public.ts';

export interface DaysOff {
  id: string;
  first: Day;
  last: Day;
}

/** Days off that are not over on `today` and were not called off, the next first. */
export function daysOffFrom({ db, me }: Reader, today: Day): Promise<DaysOff[]> {
  return db<DaysOff[]>`
    select id, first_day as first, last_day as last from days_off
    where person_id = ${me} and cancelled_at is null and last_day >= ${today} order by first_day`;
}

export async function takeDaysOff({ db, me }: Reader, first: Day, last: Day): Promise<void> {
  await db`insert into days_off (person_id, first_day, last_day) values (${me}, ${first}, ${last})`;
}

export async function cancelDaysOff({ db }: Reader, id: string): Promise<void> {
  changedOne(
    await db`update days_off set cancelled_at = app.now() where id = ${id} and cancelled_at is null`,
  );
}
