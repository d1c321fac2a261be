import type { Hono } from 'hono';
import { clock } from '../../../../platform/clock.ts';
import { NotThere } from '../../../../platform/database.ts';
import { routes as newRoutes, type Ask, type Kith } from '../../../../platform/web/context.ts';
import { apiRoot, page } from '../export/views.ts';
import { foundServices } from '../finding/services.ts';
import { placeCalled } from '../finding/understanding.ts';
import { wordsOf } from '../search/stems.ts';
import { answer, openToAll, preflight, problem, problemOf } from './answers.ts';
import { idOf, listAsked, type ListAsked } from './form.ts';
import { openApi } from './openapi.ts';
import { profile } from './profile.ts';
import type { Narrowed } from './queries.ts';
import { type Resource, resources } from './resources.ts';
import { viewsOf } from './views.ts';

/** The HSDS 3.1 API, open to all; what it holds is for the rule book to say. */
export const apiRoutes: Hono<Kith> = newRoutes().route('/hsds', api());

function api(): Hono<Kith> {
  const routes = newRoutes();
  routes.use(openToAll);
  routes.options('*', preflight);
  routes.get('/', root);
  routes.get('/openapi.json', (c) => answer(c, openApi(addressOf(c), c.var.arrival.community)));
  routes.get('/profile', (c) => answer(c, profile()));
  for (const resource of resources) {
    routes.get(`/${resource.path}`, (c) => list(c, resource));
    routes.get(`/${resource.path}/:id`, (c) => one(c, resource));
  }
  routes.all('*', (c) => (c.req.path === '/hsds/' ? root(c) : problem(c, 404)));
  routes.onError(problemOf);
  return routes;
}

function root(c: Ask): Response {
  return answer(c, apiRoot(addressOf(c)));
}

const addressOf = (c: Ask): string => new URL('/hsds', c.var.services.config.url).href;

async function one(c: Ask, { table }: Resource): Promise<Response> {
  const id = idOf(c.req.param('id') ?? '');
  const [view] = await viewsOf(c.var.db, table, [id], 'full');
  if (!view) throw new NotThere();
  return answer(c, view);
}

async function list(c: Ask, resource: Resource): Promise<Response> {
  const asked = listAsked(c);
  const narrowed = await narrowedTo(c, resource, asked);
  const { ids, total } = narrowed
    ? await resource.list(c.var.db, asked, narrowed)
    : { ids: [], total: 0 };
  const minimal = asked.minimal && resource.filters.includes('minimal');
  const detail = minimal ? 'minimal' : asked.full ? 'full' : 'list';
  const contents = await viewsOf(c.var.db, resource.table, ids, detail);
  const { number, perPage } = asked.paging;
  const last = number * perPage >= total;
  return answer(
    c,
    page({ contents, total, number, perPage }),
    last ? undefined : nextPage(c, number),
  );
}

/** Null for a place that the directory does not know: nothing is near it. */
async function narrowedTo(
  c: Ask,
  { ranked, filters }: Resource,
  { search, postcode, proximity }: ListAsked,
): Promise<Narrowed | null> {
  const { db, arrival } = c.var;
  const now = clock.instant().toZonedDateTimeISO(arrival.community.time_zone);
  const found = ranked && search ? await foundServices(db, search, now) : null;
  const words = ranked ? [] : wordsOf(search);
  if (!postcode || !filters.includes('postcode')) return { found, words, near: null };
  const place = (await placeCalled(db, postcode))?.place;
  return place ? { found, words, near: { ...place.point, metres: proximity } } : null;
}

/** RFC 8288. */
function nextPage(c: Ask, number: number): string {
  const next = new URL(addressOf(c).replace(/\/hsds$/, c.req.path));
  next.search = new URLSearchParams({ ...c.req.query(), page: String(number + 1) }).toString();
  return `<${next.href}>; rel="next"`;
}
