import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk } from '../overview/public.ts';
import { AboutMePage } from './about-me-page.tsx';
import { eventsAboutMe } from './about-me.ts';
import { EventPage } from './event-page.tsx';
import { eventForm, reviewForm } from './form.ts';
import { adverseEvent, adverseEvents, reviewEvent, writeEvent } from './queries.ts';
import { EventsPage } from './views.tsx';
import { WritePage } from './write-page.tsx';

const here = '/desk/adverse-events';

export const routes = newRoutes()
  .get('/you/what-went-wrong', async (c) => {
    me(c);
    return page(c, <AboutMePage events={await eventsAboutMe(c.var.db)} />);
  })
  .get('/desk/adverse-events', async (c) => {
    await helping(c);
    const events = await adverseEvents(c.var.db);
    return page(c, <EventsPage {...{ events, reviews: reviews(c), back: backToDesk(c) }} />);
  })
  .get('/desk/adverse-events/new', (c) => {
    const { alert = '', decision = '' } = c.req.query();
    return writePage(c, { values: { alert, decision }, errors: {} });
  })
  .post('/desk/adverse-events', async (c) => {
    const person = me(c);
    const answer = await readForm(c, eventForm);
    if (!answer.ok) return writePage(c, answer.typed, 422);
    const id = await writeEvent(c.var.db, c.var.services.master, person, answer.data);
    return c.redirect(`${here}/${id}`, 303);
  })
  .get('/desk/adverse-events/:event', (c) => eventPage(c, emptyForm))
  .post('/desk/adverse-events/:event/review', async (c) => {
    const person = me(c);
    const answer = await readForm(c, reviewForm);
    if (!answer.ok) return eventPage(c, answer.typed, 422);
    const review = { id: c.req.param('event'), learned: answer.data.learned };
    await reviewEvent(c.var.db, c.var.services.master, person, review);
    return c.redirect(`${here}/${review.id}`, 303);
  });

const reviews = (c: Ask): boolean =>
  c.var.arrival.roles.some((role) => role === 'coordinator' || role === 'safeguarding_lead');

/** Who has no work here finds no page; the rule book protects what is on it. */
async function helping(c: Ask): Promise<void> {
  me(c);
  const [row] = await c.var.db<{ may: boolean }[]>`select app.may_write_adverse(null, null) as may`;
  if (!row?.may) throw new NotThere();
}

async function writePage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  await helping(c);
  return page(c, <WritePage typed={typed} />, status);
}

async function eventPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  me(c);
  const event = await adverseEvent(c.var.db, c.var.services.master, c.req.param('event') ?? '');
  return page(c, <EventPage {...{ event, typed, reviews: reviews(c) }} />, status);
}
