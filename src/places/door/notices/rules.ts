import { Temporal } from 'temporal-polyfill';

export interface Letters {
  /** IANA name. */
  zone: string;
  /** Wall-clock times, `HH:MM` or `HH:MM:SS`; both or neither. The end is outside. */
  quietFrom: string | null;
  quietUntil: string | null;
  lastLetterAt: Date | null;
}

const hour = 3_600_000;

/** The first moment from `now` on when a letter may go: an hour after the last one, and outside quiet hours. */
export function letterMoment(now: Date, { zone, lastLetterAt, ...quiet }: Letters): Date {
  const earliest = Math.max(now.getTime(), (lastLetterAt?.getTime() ?? -Infinity) + hour);
  return new Date(afterQuiet(earliest, zone, quiet));
}

function afterQuiet(
  moment: number,
  zone: string,
  { quietFrom, quietUntil }: Pick<Letters, 'quietFrom' | 'quietUntil'>,
): number {
  if (!quietFrom || !quietUntil) return moment;
  const here = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const [from, until] = [Temporal.PlainTime.from(quietFrom), Temporal.PlainTime.from(quietUntil)];
  if (!isWithin(here.toPlainTime(), from, until)) return moment;
  const today = here.withPlainTime(until).epochMilliseconds;
  return today > moment ? today : here.add({ days: 1 }).withPlainTime(until).epochMilliseconds;
}

/** Hours that pass midnight are written the same way, such as 22:00 to 07:00. */
function isWithin(
  time: Temporal.PlainTime,
  from: Temporal.PlainTime,
  until: Temporal.PlainTime,
): boolean {
  const begun = Temporal.PlainTime.compare(time, from) >= 0;
  const over = Temporal.PlainTime.compare(time, until) >= 0;
  return Temporal.PlainTime.compare(from, until) <= 0 ? begun && !over : begun || !over;
}
