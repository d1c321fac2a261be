import type { VNode } from 'preact';
import { NotThere } from '../../../platform/database.ts';
import { plainCode } from '../../../platform/one-time-code.ts';
import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import {
  answerBehind,
  behindLink,
  canReopen,
  openBehind,
  reopenBehind,
  type Holder,
} from './door.ts';
import { NothingPage, ThanksPage } from './door-ends.tsx';
import { CodePage, DoorPage, OpenedPage } from './door-views.tsx';
import { answerForm, codeForm } from './form.ts';

/** The organisation's side: a link or a code instead of an account. No address here says whose request it is. */
export const doorRoutes = newRoutes()
  .get('/r', (c) => quietly(c, <CodePage typed={emptyForm} />))
  .post('/r', async (c) => {
    const answer = await readForm(c, codeForm);
    if (!answer.ok) return quietly(c, <CodePage typed={answer.typed} />, 422);
    return c.redirect(`/r/${encodeURIComponent(plainCode(answer.data.code)) || '-'}`, 303);
  })
  .get('/r/thanks', (c) => quietly(c, <ThanksPage />))
  .get('/r/:token', (c) =>
    behind(c, async (holder) => {
      const { token } = holder;
      const props = { behind: await behindLink(holder), token, community: nameOf(c) };
      return quietly(c, <DoorPage {...props} />);
    }),
  )
  .get('/r/:token/opening', (c) =>
    c.redirect(`/r/${encodeURIComponent(c.req.param('token'))}`, 303),
  )
  .get('/r/:token/answer', (c) => c.redirect(`/r/${encodeURIComponent(c.req.param('token'))}`, 303))
  .post('/r/:token/opening', (c) => behind(c, (holder) => openedPage(c, holder, emptyForm)))
  .post('/r/:token/answer', (c) =>
    behind(c, async (holder) => {
      const answer = await readForm(c, answerForm);
      if (!answer.ok) return openedPage(c, holder, answer.typed);
      await answerBehind(holder, answer.data);
      const { token } = holder;
      const end =
        answer.data.answer === 'cannot' ? `${encodeURIComponent(token)}/cannot` : 'thanks';
      return c.redirect(`/r/${end}`, 303);
    }),
  )
  .get('/r/:token/cannot', (c) =>
    behind(c, async (holder) => {
      if (!(await canReopen(holder))) throw new NotThere();
      return quietly(c, <ThanksPage token={holder.token} />);
    }),
  )
  .get('/r/:token/reopening', (c) =>
    c.redirect(`/r/${encodeURIComponent(c.req.param('token'))}`, 303),
  )
  .post('/r/:token/reopening', (c) =>
    behind(c, async (holder) => {
      await reopenBehind(holder);
      return c.redirect(`/r/${encodeURIComponent(holder.token)}`, 303);
    }),
  );

/** Sixty looks an hour from an address: links hold 192 bits and codes 60, so that guessing leads nowhere. */
async function behind(c: Ask, show: (holder: Holder) => Promise<Response>): Promise<Response> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'referral links', most: 60, seconds: 3600 }, c.var.address);
  const token = c.req.param('token') ?? '';
  return show({ db: c.var.db, master, token }).catch((fault: unknown) => {
    if (fault instanceof NotThere) return quietly(c, <NothingPage />, 404);
    throw fault;
  });
}

async function openedPage(c: Ask, holder: Holder, typed: Typed): Promise<Response> {
  const { thread, ...opened } = await openBehind(holder);
  const props = { behind: opened, thread, token: holder.token, community: nameOf(c), typed };
  return quietly(c, <OpenedPage {...props} />, Object.keys(typed.errors).length > 0 ? 422 : 200);
}

/** No search engine keeps it. `same-origin`, which every page has, hides its address from other sites; `no-referrer` would have Safari before 16.4 send forms from nowhere. */
function quietly(c: Ask, sheet: VNode, status: 200 | 404 | 422 = 200): Response {
  c.header('x-robots-tag', 'noindex, nofollow');
  return page(c, sheet, status);
}

const nameOf = (c: Ask): string => c.var.arrival.community.name;
