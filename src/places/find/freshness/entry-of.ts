import {
  languageByCode,
  type AnyRow,
  type Holdings,
  type Schedule,
  type Service,
} from '../directory/public.ts';
import type { Entry, EntryField, EntryRecords } from './entry.ts';
import { hoursText } from './hours-text.ts';

/** One service as a form shows it; made from holdings, which hold nothing that is hidden. */
export function entryOf(holdings: Holdings, service: Service): Entry {
  const rows = rowsAround(holdings, service.id);
  const hours = hoursText(rows.schedules);
  return {
    text: { ...serviceText(service), ...textAround(rows), hours: hours ?? '', secret: '' },
    fixed: [...(hours === null ? (['hours'] as const) : []), ...(rows.place ? [] : placeFields)],
    records: recordsOf(rows),
  };
}

const recordsOf = (rows: ReturnType<typeof rowsAround>): EntryRecords => ({
  phone: rows.phone?.id ?? null,
  text: rows.text?.id ?? null,
  schedules: rows.schedules.map((row) => row.id),
  languages: rows.languages.map((row) => row.id),
  documents: rows.documents.map((row) => row.id),
  location: rows.place?.location.id ?? null,
  address: rows.place?.address?.id ?? null,
});

function rowsAround(holdings: Holdings, id: string) {
  const held = (table: Parameters<Holdings['held']>[0]) => holdings.held(table, 'serviceId', id);
  const phones = held('phone');
  return {
    schedules: held('schedule') as unknown as Schedule[],
    place: onlyPlace(holdings, held('serviceAtLocation')),
    languages: held('language'),
    documents: held('requiredDocument'),
    phone: phones.find((row) => !isText(row) && !/fax/i.test(textOf(row['type']))),
    text: phones.find(isText),
  };
}

function textAround({ place, languages, documents, phone, text }: ReturnType<typeof rowsAround>) {
  return {
    phone: textOf(phone?.['number']),
    text: textOf(text?.['number']),
    languages: languages.map(({ code, name }) => languageName(code, name)).join(', '),
    bring: documents.map(({ document }) => textOf(document)).join('\n'),
    street: textOf(place?.address?.['address1']),
    city: textOf(place?.address?.['city']),
    postcode: textOf(place?.address?.['postalCode']),
    transport: textOf(place?.location['transportation']),
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
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
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
