import { clock } from '../../../platform/clock.ts';
import { eachDay, plusDays, type Day } from '../../../platform/local-days.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { PlannedItem } from './agenda-list.tsx';
import { myMarks, myPlanned, type Planned } from './queries.ts';
import type { Mark } from './routine.ts';
import { agendaOf } from './rules.ts';
import { repeatingOf } from './written.ts';

const AHEAD = 6;

/** All that the one who asks planned: today, the next days, and what could not be worked out. */
export async function myAgenda(reader: Reader, zone: string) {
  const steps = await myPlanned(reader);
  const marks = await myMarks(reader);
  const today = clock.today(zone).toString() as Day;
  const coming = eachDay(plusDays(today, 1), plusDays(today, AHEAD)).map((day) => ({
    day,
    items: itemsOn(steps, marks, day, zone).filter(({ step }) => !isEveryDay(step)),
  }));
  return {
    steps,
    today: itemsOn(steps, marks, today, zone),
    days: coming.filter(({ items }) => items.length > 0),
    troubled: agendaOf(steps, marks, today, zone).troubled as readonly Planned[] as Planned[],
  };
}

/** What is every day needs no telling for each of the days to come. */
function isEveryDay({ rule }: Planned): boolean {
  const { repeat, every } = repeatingOf(rule);
  return repeat === 'daily' && every === 1;
}

/** What is on one day. The steps go in and come out as they are, words and all. */
export function itemsOn(
  steps: readonly Planned[],
  marks: readonly Mark[],
  day: Day,
  zone: string,
): PlannedItem[] {
  return agendaOf(steps, marks, day, zone).items as PlannedItem[];
}
