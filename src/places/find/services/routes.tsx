import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { openingAt } from '../directory/public.ts';
import { countLook } from '../freshness/public.ts';
import { contactOf } from './contact-of.ts';
import { vCard } from './contact-card.ts';
import { positionForm } from './form.ts';
import { OrganisationPage } from './organisation-views.tsx';
import { PaperPage } from './paper-views.tsx';
import {
  nearestPlace,
  organisationSheet,
  runningCount,
  serviceSheet,
  townsAround,
} from './queries.ts';
import { results } from './results.tsx';
import { ServicePage } from './service-views.tsx';
import { NeedsPage, StartPage } from './start-views.tsx';
import { isStart } from './starts.ts';
import { waysOn } from './ways-on.ts';
import { weekFrom } from './week.ts';

export const routes = newRoutes()
  .get('/find', async (c) => {
    const { country } = c.var.arrival.community;
    const count = await runningCount(c.var.db);
    return page(c, <StartPage {...{ country, count }} signedIn={c.var.arrival.person !== null} />);
  })
  .get('/find/start/:start', (c) => {
    const start = c.req.param('start');
    if (!isStart(start)) throw new NotThere();
    return page(c, <NeedsPage start={start} />);
  })
  .get('/find/services', (c) => results(c))
  .post('/find/position', async (c) => {
    const { sql, master } = c.var.services;
    await limit(sql, master, { what: 'position', most: 60, seconds: 3600 }, c.var.address);
    const at = positionForm.safeParse(await c.req.parseBody());
    if (!at.success) return c.text('', 422);
    const place = await nearestPlace(c.var.db, at.data);
    return place ? c.text(place) : c.text('', 404);
  })
  .get('/find/services/:service', (c) => servicePage(c))
  .get('/find/services/:service/paper', async (c) => {
    const sheet = await serviceSheet(c.var.db, c.req.param('service'));
    const week = weekFrom(sheet.schedules, today(c), zoneOf(c));
    const large = c.req.query('large') === 'yes';
    return page(c, <PaperPage {...{ sheet, week, large }} today={today(c).toString()} />);
  })
  .get('/find/services/:service/contact.vcf', async (c) => {
    const sheet = await serviceSheet(c.var.db, c.req.param('service'));
    const card = vCard(contactOf(sheet, c.req.query('name') ?? ''));
    return c.body(card, 200, {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': 'attachment; filename="contact.vcf"',
    });
  })
  .get('/find/organisations/:organisation', async (c) => {
    const sheet = await organisationSheet(c.var.db, c.req.param('organisation'));
    return page(c, <OrganisationPage {...sheet} today={today(c).toString()} />);
  });

const zoneOf = (c: Ask): string => c.var.arrival.community.time_zone;
const today = (c: Ask) => clock.today(zoneOf(c));

async function servicePage(c: Ask): Promise<Response> {
  const { db, arrival } = c.var;
  const sheet = await serviceSheet(db, c.req.param('service') ?? '');
  await countLook(db, sheet.id);
  const now = clock.instant().toZonedDateTimeISO(zoneOf(c));
  const point = sheet.places.find((place) => place.point !== null)?.point;
  const props = {
    sheet,
    opening: openingAt(sheet.schedules, now),
    week: weekFrom(sheet.schedules, now.toPlainDate(), zoneOf(c)),
    country: arrival.community.country,
    today: now.toPlainDate().toString(),
    towns: point ? await townsAround(db, point) : [],
    ways: await waysOn(c, sheet.id),
    said: c.req.query('said'),
  };
  return page(c, <ServicePage {...props} />);
}
