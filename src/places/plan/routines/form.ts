import { z } from 'zod';
import {
  isClockTime,
  isDay,
  type ClockTime,
  type Day,
  type Weekday,
} from '../../../platform/local-days.ts';
import { ANSWERS } from './routine.ts';
import { REPEATS } from './written.ts';

export const KINDS = ['everyday', 'self-care', 'treatment', 'appointment'] as const;
export const REMIND = ['none', '0', '10', '30', '60', '1440'] as const;

const day = z.custom<Day>(
  (text) => typeof text === 'string' && isDay(text),
  'routines.day.missing',
);
const time = z.custom<ClockTime>(
  (text) => typeof text === 'string' && isClockTime(text),
  'routines.time.wrong',
);
const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7'], 'routines.weekdays.wrong');
const none = z.literal('').optional();

export const routineForm = z
  .object({
    words: z
      .string('routines.words.missing')
      .trim()
      .min(1, 'routines.words.missing')
      .max(160, 'routines.words.long'),
    kind: z.enum(KINDS, 'routines.kind.missing'),
    day,
    time: z.union([none, time], 'routines.time.wrong'),
    repeat: z.enum(REPEATS, 'routines.repeat.missing'),
    every: z.coerce
      .number('routines.every.wrong')
      .int('routines.every.wrong')
      .min(1, 'routines.every.wrong')
      .max(52, 'routines.every.wrong')
      .default(1),
    weekdays: z.union([z.array(weekday), weekday.transform((one) => [one])]).optional(),
    last: z.union([none, day], 'routines.last.wrong'),
    remind: z.enum(REMIND, 'routines.remind.wrong').default('none'),
  })
  .refine(({ last, day: first }) => !last || last >= first, {
    path: ['last'],
    error: 'routines.last.wrong',
  })
  .refine(({ remind, time: at }) => remind === 'none' || at, {
    path: ['time'],
    error: 'routines.remind.needs-time',
  });

export type RoutineForm = z.infer<typeof routineForm>;

export const weekdaysIn = ({ weekdays = [] }: RoutineForm): Weekday[] =>
  weekdays.map((one) => Number(one) as Weekday);

const local = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/)
  .transform((text) => text as `${number}-${number}-${number}`);

/** `open` takes an answer back. */
export const markForm = z.object({
  local,
  answer: z.enum([...ANSWERS, 'open']),
  back: z.enum(['today', 'routines']).default('routines'),
});
