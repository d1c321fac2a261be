import type { AnyRow, Holdings, Schedule, Service } from '../directory/public.ts';
import type { CostSaid, ServiceSheet } from './sheet.ts';
import { phonesOf, placesOf, textIn, textsIn } from './sheet-around.ts';

/** What a page says of a service; made from holdings, which hold nothing that is hidden. */
export function sheetOf(holdings: Holdings, service: Service): ServiceSheet {
  const held = (table: Parameters<Holdings['held']>[0], by = 'serviceId') =>
    holdings.held(table, by, service.id);
  const links = held('serviceAtLocation');
  const locations = links.flatMap((link) => holdings.get('location', link['locationId']) ?? []);
  const schedules = schedulesOf(holdings, service.id, links, locations);
  return {
    ...saidOf(service),
    ...knownOf(service),
    organisation: organisationOf(holdings, service),
    cost: costOf(service, held('costOption')),
    bring: textsIn(held('requiredDocument'), 'document'),
    areas: textsIn(held('serviceArea'), 'name'),
    languages: held('language').map(({ code, name }) => String(code ?? name ?? '')),
    places: placesOf(holdings, locations),
    phones: phonesOf(holdings, service, links, locations),
    schedules,
    hoursInWords: textsIn(schedules, 'description'),
  };
}

function saidOf(service: Service) {
  const text = (name: keyof Service) => textIn(service, name);
  return {
    id: service.id,
    name: service.name,
    otherName: text('alternateName'),
    about: text('description'),
    alert: text('alert'),
    who: text('eligibilityDescription'),
    how: text('applicationProcess'),
    wait: text('waitTime'),
    interpreters: text('interpretationServices'),
    email: text('email'),
    url: text('url'),
    checkedBy: text('checkedBy'),
  };
}

const knownOf = (service: Service) => ({
  running: service.status === 'active',
  ages: { least: service.minimumAge, most: service.maximumAge },
  takesNew: service.takesNewPeople,
  livedExperience: service.livedExperience === true,
  remote: service.remote === true,
  faiths: service.faiths,
  cultures: service.cultures,
  checkedOn: service.checkedOn,
});

function organisationOf(holdings: Holdings, { organisationId }: Service) {
  const row = organisationId ? holdings.get('organisation', organisationId) : undefined;
  return row ? { id: row.id, name: textIn(row, 'name') } : null;
}

/** Free is said only where nobody pays: an amount of nothing for some is an option like any other. */
function costOf({ feesDescription, fees }: Service, rows: readonly AnyRow[]): CostSaid {
  const options = rows.flatMap(({ option, amount, currency }) =>
    typeof amount === 'number'
      ? [{ name: String(option ?? ''), amount, currency: String(currency ?? '').toUpperCase() }]
      : [],
  );
  const words = feesDescription ?? fees ?? '';
  const nothing = options.length > 0 && options.every(({ amount }) => amount === 0);
  return { words, options, free: nothing || /^(?:free|none|no cost)\.?$/i.test(words.trim()) };
}

/** The service's own hours; those of its places where it has none. */
function schedulesOf(
  holdings: Holdings,
  id: string,
  links: readonly AnyRow[],
  locations: readonly AnyRow[],
): Schedule[] {
  const own = [
    ...holdings.held('schedule', 'serviceId', id),
    ...links.flatMap((link) => holdings.held('schedule', 'serviceAtLocationId', link.id)),
  ];
  const theirs = locations.flatMap((row) => holdings.held('schedule', 'locationId', row.id));
  return (own.length > 0 ? own : theirs) as unknown as Schedule[];
}
