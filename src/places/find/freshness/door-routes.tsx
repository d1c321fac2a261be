import type { VNode } from 'preact';
import { NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { DoorEntryPage, DoorPage, DoorThanksPage, NothingPage } from './door-views.tsx';
import { changesIn } from './entry.ts';
import { entryForm } from './form.ts';
import { behindLink, proposeMending, type BehindLink } from './links.ts';
import { entryNow } from './queries.ts';

/** The organisation's side: a link instead of an account. */
export const doorRoutes = newRoutes()
  .get('/m/:token', (c) =>
    behind(c, async (found) => {
      const props = { behind: found, token: tokenOf(c), community: nameOf(c) };
      return quietly(c, <DoorPage {...props} />);
    }),
  )
  .get('/m/:token/thanks', (c) =>
    behind(c, async () => quietly(c, <DoorThanksPage token={tokenOf(c)} />)),
  )
  .get('/m/:token/:service', (c) => behind(c, (found) => entryPage(c, found, emptyForm)))
  .post('/m/:token/:service/confirmation', (c) =>
    behind(c, async (found) => {
      const { service } = oneBehind(c, found);
      return propose(c, { service, changes: {}, words: '' });
    }),
  )
  .post('/m/:token/:service', (c) =>
    behind(c, async (found) => {
      const answer = await readForm(c, entryForm);
      if (!answer.ok) return entryPage(c, found, answer.typed, 422);
      const { service } = oneBehind(c, found);
      const { entry } = await entryNow(c.var.db, service);
      const changes = changesIn(entry, answer.data);
      const { words } = answer.data;
      if (Object.keys(changes).length === 0 && words === '')
        return entryPage(c, found, withError(answer.typed, 'words', 'freshness.door.same'), 422);
      return propose(c, { service, changes, words });
    }),
  );

const tokenOf = (c: Ask): string => c.req.param('token') ?? '';
const nameOf = (c: Ask): string => c.var.arrival.community.name;

type Found = readonly BehindLink[];

/** Sixty looks an hour from an address: a link holds 192 bits, so that guessing leads nowhere. */
async function behind(c: Ask, show: (found: Found) => Promise<Response>): Promise<Response> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'mending links', most: 60, seconds: 3600 }, c.var.address);
  try {
    return await show(await behindLink(c.var.db, master, tokenOf(c)));
  } catch (fault) {
    if (fault instanceof NotThere) return quietly(c, <NothingPage />, 404);
    throw fault;
  }
}

function oneBehind(c: Ask, found: Found): BehindLink {
  const one = found.find(({ service }) => service === c.req.param('service'));
  if (!one) throw new NotThere();
  return one;
}

async function propose(c: Ask, said: Parameters<typeof proposeMending>[3]): Promise<Response> {
  await proposeMending(c.var.db, c.var.services.master, tokenOf(c), said);
  return c.redirect(`/m/${encodeURIComponent(tokenOf(c))}/thanks`, 303);
}

async function entryPage(c: Ask, found: Found, typed: Typed, status: 200 | 422 = 200) {
  const { service } = oneBehind(c, found);
  const { entry } = await entryNow(c.var.db, service);
  const props = { entry, service, typed, token: tokenOf(c), community: nameOf(c) };
  return quietly(c, <DoorEntryPage {...props} />, status);
}

/** No search engine keeps it. `same-origin`, which every page has, hides its address from other sites; `no-referrer` would have Safari before 16.4 send forms from nowhere. */
function quietly(c: Ask, sheet: VNode, status: 200 | 404 | 422 = 200): Response {
  c.header('x-robots-tag', 'noindex');
  return page(c, sheet, status);
}
