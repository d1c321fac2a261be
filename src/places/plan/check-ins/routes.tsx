import { NotThere } from '../../../platform/database.ts';
import { isDay, type Day } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { seersOf } from '../../circle/consents/public.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { everyEarlySign } from '../recovery-plan/public.ts';
import { DayPage } from './day-page.tsx';
import { cancelDaysOff, daysOffFrom, takeDaysOff } from './days-off.ts';
import { checkinForm, daysOffForm } from './form.ts';
import type { ScaledVersion } from './history.ts';
import { CheckInsPage } from './home-page.tsx';
import { forgetNoteLater } from './jobs.ts';
import { keptFor } from './kept.ts';
import { noteOf, scaleOf, setTakenBack } from './queries.ts';
import { answerOn, callTheTeam, takeRiskAnswersBack } from './risk-answers.ts';
import { canCheckIn } from './rules.ts';
import { safetyOf } from './safety.ts';
import { lastDays, openDays, sayDay, standing, todayOf } from './saying.ts';

const oneDay = '/plan/check-ins/:day{\\d{4}-\\d{2}-\\d{2}}';

export const routes = newRoutes()
  .get('/plan/check-ins', (c) => homePage(c, emptyForm))
  .post('/plan/check-ins', async (c) => {
    const answer = await readForm(c, checkinForm);
    if (!answer.ok) return wrongDay(c, answer.typed);
    // guard: kept-for-its-owner
    if ((answer.data['kept-for'] ?? keptFor(c)) !== keptFor(c)) throw new NotThere();
    if (!(await sayDay(c, answer.data)))
      return homePage(c, withError(answer.typed, 'day', 'check-ins.day.past'));
    return c.redirect(`/plan/check-ins/${answer.data.day}?done=saved`, 303);
  })
  .get(oneDay, (c) => dayPage(c, dayIn(c), emptyForm))
  .post(`${oneDay}/taking-back`, async (c) => {
    const reader = readerFor(c);
    await setTakenBack(reader, dayIn(c), true);
    await takeRiskAnswersBack(reader.db, reader.me, { source: 'check-in', name: dayIn(c) });
    await forgetNoteLater(reader.db, reader.me, dayIn(c));
    return c.redirect(`/plan/check-ins/${dayIn(c)}?done=taken`, 303);
  })
  .post(`${oneDay}/putting-back`, async (c) => {
    await setTakenBack(readerFor(c), dayIn(c), false);
    return c.redirect(`/plan/check-ins/${dayIn(c)}?done=saved`, 303);
  })
  .post(`${oneDay}/calling`, async (c) => {
    const { db, me } = readerFor(c);
    const answer = await answerOn(db, me, { source: 'check-in', name: dayIn(c) });
    if (!answer) throw new NotThere();
    await callTheTeam(db, me, answer.id);
    return c.redirect(`/plan/check-ins/${dayIn(c)}`, 303);
  })
  .post('/plan/days-off', async (c) => {
    const answer = await readForm(c, daysOffForm);
    if (!answer.ok) return homePage(c, answer.typed);
    const { first, last } = answer.data;
    if (last < todayOf(c))
      return homePage(c, withError(answer.typed, 'last', 'check-ins.off.past'));
    await takeDaysOff(readerFor(c), first, last);
    return c.redirect('/plan/check-ins?done=off', 303);
  })
  .post('/plan/days-off/:id/calling-off', async (c) => {
    await cancelDaysOff(readerFor(c), c.req.param('id'));
    return c.redirect('/plan/check-ins?done=back', 303);
  });

function dayIn(c: Ask): Day {
  const day = c.req.param('day') ?? '';
  if (!isDay(day)) throw new NotThere();
  return day;
}

/** The form comes back on the page of its day; a form without a day, on the home of check-ins. */
function wrongDay(c: Ask, typed: Typed): Promise<Response> {
  const day = typed.values['day'];
  return typeof day === 'string' && isDay(day) ? dayPage(c, day, typed) : homePage(c, typed);
}

const statusOf = ({ errors }: Typed): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);

async function homePage(c: Ask, typed: Typed): Promise<Response> {
  const reader = readerFor(c);
  const days = await lastDays(c, 14);
  const { today, known } = days;
  const props = {
    today,
    typed,
    said: known.latestFirst as ScaledVersion[],
    scale: await scaleOf(reader),
    toFill: await openDays(c, days),
    daysOff: await daysOffFrom(reader, today),
    seenBy: await seersOf(reader, 'checkin-mood'),
    keptFor: keptFor(c),
    done: c.req.query('done'),
  };
  return page(c, <CheckInsPage {...props} />, statusOf(typed));
}

async function dayPage(c: Ask, day: Day, typed: Typed): Promise<Response> {
  const reader = readerFor(c);
  const before = await standing(reader, day);
  const today = todayOf(c);
  const done = c.req.query('done');
  if (!before && !canCheckIn(day, today) && done !== 'taken') throw new NotThere();
  const props = {
    day,
    today,
    typed,
    before,
    done,
    scale: await scaleOf(reader),
    note: await noteOf(reader, day),
    signs: await everyEarlySign(reader),
    seenBy: await seersOf(reader, 'checkin-mood'),
    noteSeenBy: await seersOf(reader, 'checkin-notes'),
    safety: await safetyOf(reader, { source: 'check-in', name: day }),
    shared: c.var.arrival.sharedComputer,
  };
  return page(c, <DayPage {...props} />, statusOf(typed));
}
