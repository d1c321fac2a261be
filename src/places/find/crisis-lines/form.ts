import { z } from 'zod';
import type { Hours } from './opening.ts';
import type { CrisisLine, LineWords } from './queries.ts';

const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'crisis-lines.country.wrong');
const dialled = z
  .string()
  .trim()
  .max(40, 'crisis-lines.phone.wrong')
  .regex(/^[0-9+()\s*#-]*$/, 'crisis-lines.phone.wrong');
const checked = z.literal('yes', 'crisis-lines.checked.missing');

export const emergencyForm = z.object({
  country,
  number: z
    .string()
    .trim()
    .regex(/^[0-9]{2,6}$/, 'crisis-lines.number.wrong'),
  checked,
});

export const checkForm = z.object({
  how: z.enum(['called', 'texted', 'chatted', 'official_page'], 'crisis-lines.how.missing'),
});

export const lineForm = z
  .object({
    country,
    name: z.string().trim().min(1, 'crisis-lines.name.missing').max(120, 'crisis-lines.name.long'),
    who_for: z.string().trim().max(300, 'crisis-lines.who-for.long'),
    languages: z
      .string()
      .trim()
      .regex(/^[a-z]{2,3}([\s,]+[a-z]{2,3})*$/i, 'crisis-lines.languages.wrong'),
    phone: dialled,
    text_number: dialled,
    text_word: z.string().trim().max(40, 'crisis-lines.text-word.long'),
    chat_url: z
      .string()
      .trim()
      .regex(/^$|^https:\/\/[^\s]+$/, 'crisis-lines.chat.wrong'),
    free: z.literal('yes').optional(),
    always_open: z.literal('yes').optional(),
    time_zone: z.string().refine(isZone, 'crisis-lines.zone.wrong'),
    hours: z.string().default(''),
    how: checkForm.shape.how,
    checked,
  })
  .refine((line) => line.phone || line.text_number || line.chat_url, {
    path: ['phone'],
    message: 'crisis-lines.reach.missing',
  })
  .refine((line) => readHours(line.hours) !== undefined, {
    path: ['hours'],
    message: 'crisis-lines.hours.wrong',
  });

export function lineWords(typed: z.infer<typeof lineForm>): LineWords {
  const { hours, how, checked: _, languages, free, always_open, ...words } = typed;
  return {
    ...words,
    languages: languages.toLowerCase().split(/[\s,]+/),
    free: free === 'yes',
    always_open: always_open === 'yes',
  };
}

/** A line as its form would be typed. */
export function lineTyped(line: CrisisLine): Record<string, string> {
  const { id: _id, checked_at: _checked, hours, languages, free, always_open, ...words } = line;
  return {
    ...words,
    ...(free ? { free: 'yes' } : {}),
    ...(always_open ? { always_open: 'yes' } : {}),
    languages: languages.join(', '),
    hours: writeHours(hours),
  };
}

/** One stretch a line: `1-5 09:00-17:00` or `6 10:00-02:00`; weekday 1 is Monday. Undefined where a line cannot be read. */
export function readHours(text: string): Hours[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const read = lines.map((line) => {
    const [, first = '', last = first, opens = '', closes = ''] =
      /^([1-7])(?:-([1-7]))?\s+([01]\d:[0-5]\d|2[0-3]:[0-5]\d)-([01]\d:[0-5]\d|2[0-3]:[0-5]\d)$/.exec(
        line,
      ) ?? [];
    const days = [1, 2, 3, 4, 5, 6, 7].filter(
      (day) => day >= Number(first) && day <= Number(last || first),
    );
    return first ? days.map((weekday) => ({ weekday, opens, closes })) : undefined;
  });
  return read.every((stretch) => stretch !== undefined) ? read.flat() : undefined;
}

export const writeHours = (hours: Hours[]): string =>
  hours.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`).join('\n');

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
