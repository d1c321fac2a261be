import { plusDays, startOfDay, type Day, type Moment } from '../../../platform/local-days.ts';

/** The last second of the day until which a consent holds. */
export const endOf = (until: Day, zone: string): Date =>
  new Date(startOfDay(plusDays(until, 1), zone) - second);

/** What is wrong with a day until which a consent should hold: past, or more than a year away. */
export function wrongEnd(until: string, today: Day): string | undefined {
  if (until <= today) return 'consents.until.past';
  return until > plusDays(today, 365) ? 'consents.until.far' : undefined;
}

const second: Moment = 1000;
