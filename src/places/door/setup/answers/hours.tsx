import { z } from 'zod';
import type { Ask } from '../../../../platform/web/context.ts';
import { readForm, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Pair, Stack } from '../../../../ui/layout/layout.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../frame/public.tsx';
import { weekdayName } from '../lands.ts';
import { staffedHours, writeStaffedHours, type Hours } from '../queries.ts';
import type { Answer } from './answer.ts';

const week = [1, 2, 3, 4, 5, 6, 7];
const time = z
  .string()
  .regex(/^(|([01]\d|2[0-3]):[0-5]\d)$/, 'setup.hours.time')
  .default('');
const shape = z.object(
  Object.fromEntries(
    week.flatMap((day) => [
      [`opens-${day}`, time],
      [`closes-${day}`, time],
    ]),
  ),
);

export const hours: Answer = {
  name: 'hours',
  kept: async (c) => {
    const kept = await staffedHours(c.var.db);
    const values = kept.flatMap(({ weekday, opens, closes }) => [
      [`opens-${weekday}`, opens],
      [`closes-${weekday}`, closes],
    ]);
    return { values: Object.fromEntries(values) as Typed['values'], errors: {} };
  },
  fields: (_c, typed) => <Fields typed={typed} />,
  save,
};

async function save(c: Ask): Promise<Typed | undefined> {
  const answer = await readForm(c, shape);
  if (!answer.ok) return answer.typed;
  const typed = week.map((weekday) => ({
    weekday,
    opens: answer.data[`opens-${weekday}`] ?? '',
    closes: answer.data[`closes-${weekday}`] ?? '',
  }));
  const wrong = typed.flatMap((day) => faultOfDay(day));
  if (wrong.length > 0) return { values: answer.typed.values, errors: Object.fromEntries(wrong) };
  await writeStaffedHours(
    c.var.db,
    typed.filter(({ opens }) => opens !== ''),
  );
  return undefined;
}

/** Both times or none, and the later one last: a night's watch ends at midnight and begins again. */
export function faultOfDay({ weekday, opens, closes }: Hours): [string, string][] {
  if ((opens === '') !== (closes === ''))
    return [[`${opens === '' ? 'opens' : 'closes'}-${weekday}`, 'setup.hours.both']];
  return opens !== '' && closes <= opens ? [[`closes-${weekday}`, 'setup.hours.order']] : [];
}

function Fields({ typed }: { typed: Typed }) {
  return (
    <Stack gap={4}>
      {week.map((weekday) => (
        <DayFields key={weekday} weekday={weekday} typed={typed} />
      ))}
    </Stack>
  );
}

function DayFields({ weekday, typed }: { weekday: number; typed: Typed }) {
  const words = useWords();
  const day = weekdayName(weekday, words.lang);
  const field = (name: string) => ({
    name,
    type: 'time' as const,
    value: typedIn(typed, name),
    error: errorIn(words, typed, name),
  });
  return (
    <Pair>
      <TextField {...field(`opens-${weekday}`)} label={words.t('setup.hours.opens', { day })} />
      <TextField {...field(`closes-${weekday}`)} label={words.t('setup.hours.closes', { day })} />
    </Pair>
  );
}
