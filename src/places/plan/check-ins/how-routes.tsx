import type { Weekday } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { EVERY_DAY, type Rhythm } from './checkin.ts';
import { howForm, type HowForm } from './form.ts';
import { HowPage } from './how-page.tsx';
import { chooseRhythm, chooseScale, scaleOf } from './queries.ts';
import { lastDays, todayOf } from './saying.ts';

export const howRoutes = newRoutes()
  .get('/plan/check-ins/how', (c) => howPage(c, emptyForm))
  .post('/plan/check-ins/how', async (c) => {
    const answer = await readForm(c, howForm);
    if (!answer.ok) return howPage(c, answer.typed);
    const reader = readerFor(c);
    await chooseScale(reader, answer.data.scale);
    const rhythm = rhythmOf(answer.data);
    if (JSON.stringify(rhythm) !== JSON.stringify(await rhythmNow(c)))
      await chooseRhythm(reader, todayOf(c), rhythm);
    return c.redirect('/plan/check-ins?done=how', 303);
  });

async function howPage(c: Ask, typed: Typed): Promise<Response> {
  const props = { scale: await scaleOf(readerFor(c)), rhythm: await rhythmNow(c), typed };
  return page(c, <HowPage {...props} />, Object.keys(typed.errors).length > 0 ? 422 : 200);
}

async function rhythmNow(c: Ask): Promise<Rhythm> {
  const { known } = await lastDays(c);
  return known.cadence.at(-1)?.rhythm ?? EVERY_DAY;
}

function rhythmOf({ rhythm, weekdays = [], every }: HowForm): Rhythm {
  if (rhythm === 'every') return { kind: 'every', days: every };
  if (rhythm === 'daily') return EVERY_DAY;
  const chosen = rhythm === 'weekdays' ? weekdays.map((day) => Number(day) as Weekday) : [];
  return { kind: 'weekdays', weekdays: chosen };
}
