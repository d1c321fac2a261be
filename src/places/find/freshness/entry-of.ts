import {
  languageByCode,
  type AnyRow,
  type Holdings,
  type Schedule,
  type Service,
} from '../directory/public.ts';
import type { Entry, EntryField } from './entry.ts';
import { hoursText } from './hours-text.ts';

/** One service as a form shows it; made from holdings, which hold nothing that is hidden. */
export function entryOf(holdings: Holdings, service: Service): Entry {
  const { id } = service;
  const held = (table: Parameters<Holdings['held']>[0]) => holdings.held(table, 'serviceId', id);
  const schedules = held('schedule') as unknown as Schedule[];
  const hours = hoursText(schedules);
  const place = onlyPlace(holdings, held('serviceAtLocation'));
  const [languages, documents, phones] = [
    held('language'),
    held('requiredDocument'),
    held('phone'),
  ];
  const phone = phones.find((row) => !isText(row) && !/fax/i.test(String(row['type'])));
  const text = phones.find(isText);
  return {
    text: {
      ...serviceText(service),
      hours: hours ?? '',
      phone: textOf(phone?.['number']),
      text: textOf(text?.['number']),
      languages: languages.map(({ code, name }) => languageName(code, name)).join(', '),
      bring: documents.map(({ document }) => textOf(document)).join('\n'),
      street: textOf(place?.address?.['address1']),
      city: textOf(place?.address?.['city']),
      postcode: textOf(place?.address?.['postalCode']),
      transport: textOf(place?.location['transportation']),
      secret: '',
    },
    fixed: [...(hours === null ? (['hours'] as const) : []), ...(place ? [] : placeFields)],
    records: {
      phone: phone?.id ?? null,
      text: text?.id ?? null,
      schedules: schedules.map((row) => row.id),
      languages: languages.map((row) => row.id),
      documents: documents.map((row) => row.id),
      location: place?.location.id ?? null,
      address: place?.address?.id ?? null,
    },
  };
}

const placeFields: readonly EntryField[] = ['street', 'city', 'postcode', 'transport', 'secret'];

const serviceText = (service: Service) => ({
  name: service.name,
  about: textOf(service.description),
  status: service.status,
  alert: textOf(service.alert),
  who: textOf(service.eligibilityDescription),
  leastAge: textOf(service.minimumAge),
  mostAge: textOf(service.maximumAge),
  how: textOf(service.applicationProcess),
  wait: textOf(service.waitTime),
  takesNew: service.takesNewPeople === null ? '' : service.takesNewPeople ? 'yes' : 'no',
  cost: textOf(service.feesDescription ?? service.fees),
  email: textOf(service.email),
  url: textOf(service.url),
  interpreters: textOf(service.interpretationServices),
});

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);
const isText = (row: AnyRow): boolean => /^(?:text|sms)$/i.test(textOf(row['type']));
const languageName = (code: unknown, name: unknown): string =>
  languageByCode(textOf(code))?.name ?? (textOf(name) || textOf(code));

/** The one place that a service has and that may be shown. */
function onlyPlace(holdings: Holdings, links: readonly AnyRow[]) {
  const [link, ...others] = links;
  const location = link && holdings.get('location', link['locationId']);
  if (!location || others.length > 0 || location['locationType'] === 'virtual') return null;
  const addresses = holdings.held('address', 'locationId', location.id);
  return addresses.length > 1 ? null : { location, address: addresses[0] };
}
