import { z } from 'zod';
import { isDay, type Day } from '../../../platform/local-days.ts';
import { STEPS, type Step } from './checkin.ts';

/** What may have helped, before the member's own wellness tools. */
export const HELPS = [
  'people',
  'outside',
  'moving',
  'rest',
  'food',
  'making',
  'music',
  'quiet',
  'pet',
  'faith',
  'medicine',
  'helping',
] as const;

const step = (missing: string) =>
  z.coerce
    .number(missing)
    .refine((number): number is Step => STEPS.includes(number as Step), missing);
const openStep = z
  .union([z.literal('').transform(() => null), step('check-ins.step.unknown')])
  .optional();
const many = z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional();
const day = (missing: string) =>
  z.custom<Day>((text) => typeof text === 'string' && isDay(text), missing);

/** One tap, or with `grown` all that may be said of a day. */
export const checkinForm = z.object({
  day: day('check-ins.day.missing'),
  mood: step('check-ins.mood.missing'),
  'sent-as': z.uuid().optional(),
  /** From a device that kept it: whose it is. */
  'kept-for': z.string().optional(),
  scale: z.enum(['plain', 'centred']).optional(),
  grown: z.literal('yes').optional(),
  energy: openStep,
  sleep: openStep,
  connection: openStep,
  note: z.string().trim().max(4000, 'check-ins.note.long').optional(),
  signs: many,
  helped: many,
  safe: z.enum(['safe', 'unsure', 'unsafe']).optional(),
});
export type CheckinForm = z.infer<typeof checkinForm>;

const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7']);

export const howForm = z
  .object({
    scale: z.enum(['plain', 'centred'], 'check-ins.how.scale.missing'),
    rhythm: z.enum(['daily', 'weekdays', 'every', 'none'], 'check-ins.how.rhythm.missing'),
    weekdays: z.union([z.array(weekday), weekday.transform((one) => [one])]).optional(),
    every: z.coerce.number().int().min(2).max(31).catch(2),
  })
  .refine(({ rhythm, weekdays }) => rhythm !== 'weekdays' || weekdays?.length, {
    path: ['rhythm'],
    error: 'check-ins.how.weekdays.missing',
  });
export type HowForm = z.infer<typeof howForm>;

export const daysOffForm = z
  .object({
    first: day('check-ins.off.first.missing'),
    last: day('check-ins.off.last.missing'),
  })
  .refine(({ first, last }) => first <= last, { path: ['last'], error: 'check-ins.off.order' });
