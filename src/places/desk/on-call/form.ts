import { z } from 'zod';
import { isClockTime, type ClockTime } from '../../../platform/local-days.ts';

const time = z.custom<ClockTime>(
  (text) => typeof text === 'string' && isClockTime(text),
  'on-call.time.wrong',
);
const weekday = z.coerce.number().int().min(1).max(7);
const whole = (least: number, most: number, wrong: string) =>
  z.coerce.number(wrong).int(wrong).min(least, wrong).max(most, wrong);

export const shiftsForm = z.object({
  person: z.uuid('on-call.person.missing'),
  weekdays: z.union(
    [z.array(weekday).nonempty(), weekday.transform((one): number[] => [one])],
    'on-call.weekdays.missing',
  ),
  from: time,
  until: time,
  weeks: whole(1, 12, 'on-call.weeks.wrong'),
});

export const fallbackForm = z.object({
  name: z
    .string('on-call.fallback.name.missing')
    .trim()
    .min(1, 'on-call.fallback.name.missing')
    .max(80),
  mail: z.email('on-call.fallback.mail.wrong'),
});

export const minutesForm = z.object({ minutes: whole(1, 120, 'on-call.minutes.wrong') });
export const codeForm = z.object({ code: z.string().trim().min(1, 'on-call.code.missing') });

/** E.164, as people write it: with the country in front, spaces and brackets wherever they like. */
export const numberForm = z.object({
  number: z
    .string('on-call.number.wrong')
    .transform((typed) => typed.replaceAll(/[\s().-]/g, '').replace(/^00/, '+'))
    .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, 'on-call.number.wrong')),
});
