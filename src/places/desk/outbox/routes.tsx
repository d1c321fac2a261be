import { clock } from '../../../platform/clock.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { mails, mailWords, sendAgain, type MailState } from './queries.ts';
import { LetterPage, OutboxPage } from './views.tsx';

const states: MailState[] = ['waiting', 'sent', 'failed'];

export const routes = newRoutes()
  .get('/desk/outbox', async (c) => {
    deskOnly(c, 'administrator');
    const state = states.find((known) => known === c.req.query('state')) ?? '';
    const shown = await mails(c.var.db, state, before(c));
    const { delivers } = c.var.services.postman;
    return page(c, <OutboxPage mails={shown} {...{ state, delivers, back: backToDesk(c) }} />);
  })
  .post('/desk/outbox/delivery', async (c) => {
    deskOnly(c, 'administrator');
    await sendAgain(c.var.db);
    return c.redirect('/desk/outbox', 303);
  })
  .post('/desk/outbox/:mail', async (c) => {
    deskOnly(c, 'administrator');
    return page(c, <LetterPage {...await mailWords(c.var.db, c.req.param('mail'))} />);
  });

function before(c: Ask): Date {
  const asked = Date.parse(c.req.query('before') ?? '');
  return Number.isNaN(asked) ? new Date(clock.now().getTime() + 60_000) : new Date(asked);
}
