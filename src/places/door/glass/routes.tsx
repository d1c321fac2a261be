import type { GlassPart } from '../../../platform/capability.ts';
import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { lookerNames } from '../people/public.tsx';
import { askForm } from './form.ts';
import {
  agreeToGlass,
  askGlass,
  endGlass,
  glassAboutMe,
  glassRequest,
  glassRequests,
  lookThroughGlass,
  personasNamed,
  reasonOf,
  type GlassRequest,
} from './queries.ts';
import { AboutMePage } from './about-me.tsx';
import { AskPage, FindPage, OpenedPage } from './ask-views.tsx';
import { GlassDeskPage, RequestPage } from './views.tsx';

export const routes = newRoutes()
  .get('/you/glass', async (c) => {
    me(c);
    const requests = await withReasons(c, await glassAboutMe(c.var.db));
    const nameOf = await lookerNames({ ...c.var, person: me(c) });
    return page(c, <AboutMePage requests={requests} nameOf={nameOf} parts={partsOf(c)} />);
  })
  .get('/desk/glass', async (c) => {
    breaker(c);
    return page(c, <GlassDeskPage requests={await glassRequests(c.var.db)} parts={partsOf(c)} />);
  })
  .get('/desk/glass/new', (c) => askOrFind(c, emptyForm))
  .post('/desk/glass', async (c) => {
    breaker(c);
    const answer = await readForm(c, askForm);
    if (!answer.ok) return askOrFind(c, answer.typed);
    const { persona, person, part, reason } = answer.data;
    if (!partsFor(c, persona).some((known) => known.part === part)) {
      return askOrFind(c, withError(answer.typed, 'part', 'glass.part.missing'));
    }
    const id = await askGlass(c.var.db, c.var.services, { persona, person, part, reason });
    return c.redirect(`/desk/glass/${id}`, 303);
  })
  .get('/desk/glass/:id', async (c) => {
    breaker(c);
    const request = await glassRequest(c.var.db, c.req.param('id'));
    const reason = await reasonOf(c.var.db, c.var.services, request);
    return page(c, <RequestPage request={request} reason={reason} parts={partsOf(c)} />);
  })
  .post('/desk/glass/:id/agreement', (c) => change(c, agreeToGlass))
  .post('/desk/glass/:id/ending', (c) => change(c, endGlass))
  // A POST, because it writes a look and tells the member.
  .post('/desk/glass/:id/looks', openPart);

/** Hides the pages from whoever has no work here; what they hold the database keeps shut by itself. */
function breaker(c: Ask): void {
  me(c);
  if (!c.var.arrival.roles.includes('glass_breaker')) throw new NotThere();
}

async function change(c: Ask, how: (db: Ask['var']['db'], id: string) => Promise<void>) {
  breaker(c);
  const id = c.req.param('id') ?? '';
  await how(c.var.db, id);
  return c.redirect(`/desk/glass/${id}`, 303);
}

async function openPart(c: Ask) {
  breaker(c);
  const { db, words, services } = c.var;
  const request = await glassRequest(db, c.req.param('id') ?? '');
  const part = partsOf(c).find((known) => known.part === request.part);
  const person = await lookThroughGlass(db, request.id);
  const persona = request.persona_id ?? undefined;
  const shown = (await part?.show({ db, person, persona, words, services })) ?? [];
  return page(c, <OpenedPage request={request} shown={shown} parts={partsOf(c)} />);
}

async function askOrFind(c: Ask, typed: Typed) {
  breaker(c);
  const given = (name: string) => String(typed.values[name] ?? c.req.query(name) ?? '');
  const [persona, person, name] = [given('persona'), given('person'), given('name').trim()];
  if (persona || person) {
    const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
    return page(
      c,
      <AskPage {...{ typed, persona, person }} parts={partsFor(c, persona)} />,
      status,
    );
  }
  const found = name ? await personasNamed(c.var.db, name) : [];
  return page(c, <FindPage name={name} found={found} />);
}

const partsOf = (c: Ask): GlassPart[] =>
  c.var.services.house.flatMap((capability) => capability.glass ?? []);

const partsFor = (c: Ask, persona: string | undefined): GlassPart[] =>
  partsOf(c).filter(({ ofPersona }) => !ofPersona || Boolean(persona));

async function withReasons(c: Ask, requests: GlassRequest[]) {
  const told: (GlassRequest & { reason: string })[] = [];
  for (const request of requests) {
    told.push({ ...request, reason: await reasonOf(c.var.db, c.var.services, request) });
  }
  return told;
}
