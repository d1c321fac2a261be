import { z } from 'zod';
import { isClockTime, isDay, type ClockTime, type Day } from '../../../platform/local-days.ts';

export const HELP_KINDS = ['lift', 'company', 'meal', 'errand', 'walk', 'call', 'other'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];
export const AUDIENCES = ['circle', 'chosen', 'helpers'] as const;
export type HelpAudience = (typeof AUDIENCES)[number];

const line = (missing: string, most: number) =>
  z.string(missing).trim().min(1, missing).max(most, 'help-requests.line.long');
const day = z.custom<Day>(
  (text) => typeof text === 'string' && isDay(text),
  'help-requests.day.missing',
);
const time = z.custom<ClockTime>(
  (text) => typeof text === 'string' && isClockTime(text),
  'help-requests.time.missing',
);
const none = z.literal('').optional();

export const helpForm = z
  .object({
    kind: z.enum(HELP_KINDS, 'help-requests.kind.missing'),
    errand: line('help-requests.errand.missing', 160),
    area: line('help-requests.area.missing', 80),
    address: z.string().trim().max(300, 'help-requests.line.long').optional(),
    called: line('help-requests.called.missing', 60),
    'day-1': day,
    'time-1': time,
    'day-2': z.union([none, day]),
    'time-2': z.union([none, time]),
    'day-3': z.union([none, day]),
    'time-3': z.union([none, time]),
    minutes: z.coerce.number().int().min(5).max(1440),
    places: z.coerce
      .number('help-requests.places.wrong')
      .int()
      .min(1, 'help-requests.places.wrong')
      .max(10, 'help-requests.places.wrong'),
    audience: z.enum(AUDIENCES, 'help-requests.audience.missing'),
    ties: z.union([z.array(z.uuid()), z.uuid().transform((one) => [one])]).optional(),
  })
  .refine(({ audience, ties }) => audience !== 'chosen' || ties?.length, {
    path: ['audience'],
    error: 'help-requests.ties.missing',
  });

export type HelpForm = z.infer<typeof helpForm>;

export const claimForm = z.object({ called: line('help-requests.claim.called.missing', 60) });

/** The one to three times that were asked for, as they were typed. */
export function timesIn(form: HelpForm): { day: Day; time: ClockTime }[] {
  const typed = [
    [form['day-1'], form['time-1']],
    [form['day-2'], form['time-2']],
    [form['day-3'], form['time-3']],
  ] as const;
  return typed.flatMap(([on, at]) => (on && at ? [{ day: on, time: at }] : []));
}
