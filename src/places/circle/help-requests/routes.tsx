import { clock } from '../../../platform/clock.ts';
import { oneOf } from '../../../platform/database.ts';
import { plusDays, type Day } from '../../../platform/local-days.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { membersISupport, mySupporters, readerFor } from '../ties/public.ts';
import { askForHelp, momentsIn } from './ask.ts';
import { AskPage } from './ask-page.tsx';
import { calendarFile } from './calendar-file.ts';
import { claimForm, helpForm } from './form.ts';
import {
  callOff,
  claimsOf,
  claimSlot,
  comingRequests,
  finishClaim,
  giveBack,
  helpRequest,
  thankFor,
} from './queries.ts';
import { RequestPage } from './request-page.tsx';
import { HelpPage } from './views.tsx';

export const routes = newRoutes()
  .get('/circle/help', async (c) => {
    const reader = readerFor(c);
    const requests = await comingRequests(reader);
    return page(c, <HelpPage {...{ requests, mine: reader.me }} />);
  })
  .get('/circle/help/new', (c) => askPage(c, begun(c)))
  .post('/circle/help', async (c) => {
    const reader = readerFor(c);
    const answer = await readForm(c, helpForm);
    if (!answer.ok) return askPage(c, answer.typed);
    const moments = momentsIn(answer.data, c.var.words.zone);
    if (moments.some((moment) => moment <= clock.now().getTime()))
      return askPage(c, withError(answer.typed, 'day-1', 'help-requests.day.past'));
    const request = await askForHelp(reader, answer.data, moments);
    return c.redirect(`/circle/help/${request}`, 303);
  })
  .get('/circle/help/:request', (c) => requestPage(c, emptyForm))
  .post('/circle/help/:request/slots/:slot/claim', async (c) => {
    const reader = readerFor(c);
    const request = await helpRequest(reader, c.req.param('request'));
    const answer = await readForm(c, claimForm);
    if (!answer.ok) return requestPage(c, answer.typed);
    const slot = oneOf(request.slots.filter(({ id }) => id === c.req.param('slot'))).id;
    if (!(await claimSlot(reader, request, slot, answer.data.called)))
      return requestPage(c, withError(answer.typed, 'called', 'help-requests.claim.late'));
    return c.redirect(`/circle/help/${request.id}`, 303);
  })
  .get('/circle/help/:request/slots/:slot/calendar.ics', async (c) => {
    const request = await helpRequest(readerFor(c), c.req.param('request'));
    const slot = oneOf(request.slots.filter(({ id }) => id === c.req.param('slot')));
    return c.body(calendarFile(slot, c.var.words.t('help-requests.calendar.title')), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="time.ics"',
    });
  })
  .post('/circle/help/:request/claims/:claim/giving-back', (c) => change(c, giveBack))
  .post('/circle/help/:request/claims/:claim/done', (c) => change(c, finishClaim))
  .post('/circle/help/:request/claims/:claim/thanks', (c) => change(c, thankFor))
  .post('/circle/help/:request/calling-off', async (c) => {
    me(c);
    await callOff(c.var.db, c.req.param('request'));
    return c.redirect('/circle/help', 303);
  });

/** What a link may have filled in: the kind of help, and whom to ask. */
function begun(c: Ask): Typed {
  const { kind, tie: ties } = c.req.query();
  return {
    values: { ...(kind ? { kind } : {}), ...(ties ? { ties, audience: 'chosen' } : {}) },
    errors: {},
  };
}

async function change(c: Ask, work: typeof giveBack): Promise<Response> {
  me(c);
  await work(c.var.db, c.req.param('claim') ?? '');
  return c.redirect(`/circle/help/${c.req.param('request')}`, 303);
}

const statusOf = ({ errors }: Typed): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);

async function askPage(c: Ask, typed: Typed): Promise<Response> {
  const supporters = await mySupporters(readerFor(c));
  const tomorrow = plusDays(clock.today(c.var.words.zone).toString() as Day, 1);
  return page(c, <AskPage {...{ typed, supporters, tomorrow }} />, statusOf(typed));
}

async function requestPage(c: Ask, typed: Typed): Promise<Response> {
  const reader = readerFor(c);
  const request = await helpRequest(reader, c.req.param('request') ?? '');
  const claims = await claimsOf(reader, request.id);
  const mine = request.member === reader.me;
  const known = mine ? await mySupporters(reader) : await membersISupport(reader);
  return page(c, <RequestPage {...{ request, claims, mine, known, typed }} />, statusOf(typed));
}
