import type { Temporal } from 'temporal-polyfill';
import { clock } from '../../../platform/clock.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { emergencyNumber, linesOpenAt } from '../crisis-lines/public.ts';
import { page } from '../../door/frame/public.tsx';
import { searchServices, type FoundServices } from '../directory/public.ts';
import { askedIn, type Asked } from './asked.ts';
import { languagesOffered, openingsOf, townsAround } from './queries.ts';
import { ResultsPage } from './results-views.tsx';
import { wantedOf } from './wanted-of.ts';
import { starts } from './starts.ts';
import { waysOutOf, type WayOut } from './ways-out.ts';
import type { LineNow } from './open-lines.tsx';

/** What fits a question. The question stands in the address alone: nothing of it is kept. */
export async function results(c: Ask): Promise<Response> {
  const { db, arrival } = c.var;
  const { country, time_zone: zone } = arrival.community;
  const asked = askedIn(new URL(c.req.url).searchParams);
  const now = clock.instant().toZonedDateTimeISO(zone);
  const found = await searchServices(db, wantedOf(asked, country), now);
  const middle = found.near?.point ?? firstPoint(found);
  const props = {
    asked,
    found,
    country,
    offers: { languages: await languagesOffered(db) },
    states: await openingsOf(
      db,
      found.services.map(({ id }) => id),
      now,
    ),
    lines: isUrgent(asked, found) ? await linesNow(c, now) : null,
    waysOut: found.total === 0 ? await countedWays(c, asked, now) : [],
    towns: middle ? await townsAround(db, middle) : [],
    today: now.toPlainDate().toString(),
  };
  return page(c, <ResultsPage {...props} />);
}

const firstPoint = ({ services }: FoundServices) =>
  services.flatMap(({ places }) => places.flatMap(({ point }) => point ?? []))[0];

/** Words or a choice that say that somebody may be in danger. */
const isUrgent = ({ need }: Asked, { question }: FoundServices): boolean =>
  question.urgent || (starts.danger as readonly (string | null)[]).includes(need);

const mostWays = 7;

/** Ways out of an empty list that lead somewhere. */
async function countedWays(c: Ask, asked: Asked, now: Temporal.ZonedDateTime): Promise<WayOut[]> {
  const { country } = c.var.arrival.community;
  const ways: WayOut[] = [];
  for (const way of waysOutOf(asked).slice(0, mostWays)) {
    const { total } = await searchServices(c.var.db, wantedOf(way.asked, country), now);
    if (total > 0) ways.push({ ...way, count: total });
  }
  return ways;
}

async function linesNow(c: Ask, now: Temporal.ZonedDateTime): Promise<LineNow[]> {
  const { db, arrival, words } = c.var;
  const { country } = arrival.community;
  const emergency = await emergencyNumber(db, country);
  const open = await linesOpenAt(db, country, words.lang, now.toInstant());
  const lines = open.slice(0, 2).map(({ name, phone }) => ({ name, phone }));
  const first = emergency
    ? [{ name: words.t('services.danger.emergency'), phone: emergency.number }]
    : [];
  return [...lines, ...first];
}
