import type { VNode } from 'preact';
import { clock } from '../../../platform/clock.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { onCallOpensAt, somebodyAnswers } from '../../desk/alerts/public.ts';
import { page } from '../../door/frame/public.tsx';
import {
  emergencyNumber,
  linesOpenAt,
  shownLines,
  type CrisisLine,
} from '../../find/crisis-lines/public.ts';
import { hardDayPlan } from '../../plan/safety-plan/public.ts';
import { hearingNotSafe } from '../agreements/public.ts';
import { hardDayPerson } from '../holding/public.ts';
import { readerFor } from '../ties/public.ts';
import { NotSafePage } from './not-safe-page.tsx';
import { pressNotSafe, sayNowSafe, standingPress } from './queries.ts';

export const routes = newRoutes()
  .get('/circle/not-safe', async (c) => {
    const reader = readerFor(c);
    const { db, arrival } = c.var;
    const said = {
      press: await standingPress(reader),
      opensAt: await onCallOpensAt(db),
      answered: await somebodyAnswers(db),
      hearing: await hearingNotSafe(reader),
    };
    const help = {
      emergency: await emergencyNumber(db, arrival.community.country),
      lines: await linesNow(c),
      own: await ownHelp(c),
    };
    return page(c, <NotSafePage {...said} {...help} done={c.req.query('done')} />);
  })
  .post('/circle/not-safe', async (c) => {
    const reader = readerFor(c);
    const opens = await onCallOpensAt(c.var.db);
    // Where nobody would hear it, nothing is kept.
    if (opens || (await hearingNotSafe(reader)).length > 0) await pressNotSafe(reader);
    return c.redirect('/circle/not-safe', 303);
  })
  .post('/circle/not-safe/safe', async (c) => {
    await sayNowSafe(readerFor(c));
    return c.redirect('/circle/not-safe?done=safe', 303);
  });

/** Those that somebody answers now; where that is not known of any, all. */
async function linesNow(c: Ask): Promise<CrisisLine[]> {
  const { db, arrival, words } = c.var;
  const { country } = arrival.community;
  const open = await linesOpenAt(db, country, words.lang, clock.instant());
  return open.length > 0 ? open : shownLines(db, country, words.lang);
}

/** One person, and the plan from a better day. */
async function ownHelp(c: Ask): Promise<VNode[]> {
  return [await hardDayPerson(c), await hardDayPlan(c)];
}
