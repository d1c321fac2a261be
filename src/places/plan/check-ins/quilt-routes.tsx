import { clock } from '../../../platform/clock.ts';
import { plusDays, type Day } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { seersOf } from '../../circle/consents/public.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { everyEarlySign } from '../recovery-plan/public.ts';
import type { ScaledVersion } from './history.ts';
import { scaleOf, yearsTold } from './queries.ts';
import { QuiltPage } from './quilt-page.tsx';
import { knownAt } from './rules.ts';
import { historyOf, todayOf } from './saying.ts';

export const quiltRoutes = newRoutes().get('/plan/quilt', async (c) => {
  const reader = readerFor(c);
  const today = todayOf(c);
  const years = await yearsTold(reader, Number(today.slice(0, 4)));
  const asked = Number(c.req.query('year'));
  const year = years.includes(asked) ? asked : Number(today.slice(0, 4));
  const props = {
    year,
    years,
    today,
    scale: await scaleOf(reader),
    said: await saidSince(c, firstNeeded(year, today)),
    signs: await everyEarlySign(reader),
    seenBy: await seersOf(reader, 'checkin-mood'),
  };
  return page(c, <QuiltPage {...props} />);
});

/** The first day of the year, or of what the trend of today looks at, whichever is earlier. */
function firstNeeded(year: number, today: Day): Day {
  const [newYear, trendStart] = [`${year}-01-01` as Day, plusDays(today, -70)];
  return newYear < trendStart ? newYear : trendStart;
}

async function saidSince(c: Ask, since: Day): Promise<readonly ScaledVersion[]> {
  const history = await historyOf(c, since);
  return knownAt(history, clock.now().getTime()).latestFirst as readonly ScaledVersion[];
}
