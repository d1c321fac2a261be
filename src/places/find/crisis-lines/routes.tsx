import type { VNode } from 'preact';
import { clock } from '../../../platform/clock.ts';
import { record } from '../../../platform/audit.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { LinesDeskPage } from './desk-views.tsx';
import { checkForm, emergencyForm, lineForm, lineTyped, lineWords, readHours } from './form.ts';
import { LineFormPage } from './line-form.tsx';
import {
  allLines,
  checkEmergencyNumber,
  checkLine,
  crisisLine,
  emergencyNumber,
  helpCountries,
  retireLine,
  saveCheckedLine,
  shownLines,
} from './queries.ts';
import { HelpPage } from './views.tsx';

export const routes = newRoutes()
  .get('/help', async (c) => {
    const country = askedCountry(c);
    const { db, words } = c.var;
    const emergency = await emergencyNumber(db, country);
    const lines = await shownLines(db, country, words.lang);
    const countries = await helpCountries(db);
    const own = await ownHelp(c);
    return page(c, <HelpPage {...{ country, emergency, lines, countries, own }} />);
  })
  .get('/desk/crisis-lines', (c) => desk(c, emptyForm))
  .post('/desk/crisis-lines/emergency-number', async (c) => {
    const answer = await readForm(c, emergencyForm);
    if (!answer.ok) return desk(c, answer.typed, 422);
    await checkEmergencyNumber(c.var.db, me(c), answer.data.country, answer.data.number);
    await record(c.var.db, 'emergency number checked', answer.data.country);
    return c.redirect('/desk/crisis-lines', 303);
  })
  .get('/desk/crisis-lines/new', (c) => page(c, <LineFormPage typed={newLine(c)} />))
  .post('/desk/crisis-lines', (c) => save(c))
  .get('/desk/crisis-lines/:id', async (c) => {
    const line = await crisisLine(c.var.db, c.req.param('id'));
    return page(c, <LineFormPage typed={{ values: lineTyped(line), errors: {} }} line={line} />);
  })
  .post('/desk/crisis-lines/:id', (c) => save(c, c.req.param('id')))
  .post('/desk/crisis-lines/:id/checks', async (c) => {
    const answer = await readForm(c, checkForm);
    if (!answer.ok) return desk(c, answer.typed, 422);
    await checkLine(c.var.db, me(c), c.req.param('id'), answer.data.how);
    await record(c.var.db, 'crisis line checked', c.req.param('id'));
    return c.redirect('/desk/crisis-lines', 303);
  })
  .post('/desk/crisis-lines/:id/retirement', async (c) => {
    const kept = await isLastLine(c, c.req.param('id'));
    if (kept) return desk(c, withError(emptyForm, 'line', 'crisis-lines.last'), 422);
    await retireLine(c.var.db, c.req.param('id'));
    await record(c.var.db, 'crisis line retired', c.req.param('id'));
    return c.redirect('/desk/crisis-lines', 303);
  });

/** What other capabilities keep for who asks; the page that the device keeps is a visitor's and has none of it. */
async function ownHelp(c: Ask): Promise<VNode[]> {
  const cards = c.var.services.house.flatMap(({ help }) => help ?? []);
  const nodes: VNode[] = [];
  for (const card of cards.toSorted((a, b) => a.weight - b.weight)) {
    const node = await card.draw(c);
    if (node) nodes.push(node);
  }
  return nodes;
}

function askedCountry(c: Ask): string {
  const asked = (c.req.query('country') ?? '').toUpperCase();
  return /^[A-Z]{2}$/.test(asked) ? asked : c.var.arrival.community.country;
}

async function desk(c: Ask, typed: Typed, status: 200 | 422 = 200) {
  me(c);
  const { db, arrival } = c.var;
  const emergency = await emergencyNumber(db, arrival.community.country);
  return page(
    c,
    <LinesDeskPage
      {...{
        typed,
        emergency,
        country: arrival.community.country,
        lines: await allLines(db),
        now: clock.now(),
      }}
    />,
    status,
  );
}

async function save(c: Ask, id?: string) {
  const answer = await readForm(c, lineForm);
  const line = id ? await crisisLine(c.var.db, id) : undefined;
  if (!answer.ok)
    return page(c, <LineFormPage typed={answer.typed} {...(line ? { line } : {})} />, 422);
  const saved = await saveCheckedLine(
    c.var.db,
    me(c),
    lineWords(answer.data),
    readHours(answer.data.hours) ?? [],
    answer.data.how,
    id,
  );
  await record(c.var.db, id ? 'crisis line changed' : 'crisis line added', saved);
  return c.redirect('/desk/crisis-lines', 303);
}

async function isLastLine(c: Ask, id: string): Promise<boolean> {
  const line = await crisisLine(c.var.db, id);
  const others = (await allLines(c.var.db)).filter(
    (other) => other.country === line.country && other.checked_at && other.id !== id,
  );
  return line.checked_at !== null && others.length === 0;
}

const newLine = (c: Ask): Typed => ({
  values: {
    country: c.var.arrival.community.country,
    languages: c.var.words.lang,
    time_zone: c.var.arrival.community.time_zone,
  },
  errors: {},
});
