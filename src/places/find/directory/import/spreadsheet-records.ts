import { plainWords } from '../languages.ts';
import { hoursInWords } from './hours-in-words.ts';
import { contentKey } from './content-key.ts';
import { saysConfidential } from './mending-places.ts';
import { made, saidOf } from './older/adapter.ts';
import { languagesOf } from './older/services.ts';
import { type InputRow, partsOf, type RawFields, type RawRecord, said } from './rows.ts';
import type { Target } from './spreadsheet-targets.ts';

/** The cells of one row by what they mean. */
export type Cells = Partial<Record<Target, string[]>>;

/** `organisations` holds those that rows before have given; it grows. */
export function recordsOf(
  cells: Cells,
  organisations: Set<string>,
): Required<Pick<InputRow, 'records' | 'about'>> {
  const organisation = saidUnder(cells, 'organisation');
  const name = said(organisation['name']) ?? cells['service.name']?.[0] ?? null;
  const id = name === null ? undefined : `named:${plainWords(name)}`;
  const isNew = id !== undefined && !organisations.has(id);
  if (isNew) organisations.add(id);
  const fields = { ...organisation, name };
  const first: RawRecord[] = isNew ? [{ table: 'organisation', id, fields, loose: true }] : [];
  const location = placeOf(cells);
  const service = serviceOf(cells, id, name);
  const around = [...placedAt(cells, service, location), ...aroundOf(cells, service, location)];
  return { records: [...first, service, ...around], about: service };
}

/** `service.minimumAge` as `minimum_age`. */
function saidUnder(cells: Cells, table: string): RawFields {
  const columns: Record<string, string> = {};
  for (const [target, texts] of Object.entries(cells)) {
    const [of, name = ''] = target.split('.');
    if (of !== table || texts === undefined) continue;
    const column = name.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
    columns[renamed[column] ?? column] = texts.join(joins.has(column) ? ', ' : '\n\n');
  }
  return columns;
}

const renamed: Readonly<Record<string, string>> = {
  checked_on: 'assured_date',
  cultures: 'kith_cultures',
  faiths: 'kith_faiths',
  lived_experience: 'kith_lived_experience',
  remote: 'kith_remote',
  takes_new_people: 'kith_takes_new_people',
  hidden: 'kith_hidden',
};

const joins = new Set(['name', 'address_1', 'address_2', 'city', 'cultures', 'faiths']);

function serviceOf(
  cells: Cells,
  organisationId: string | undefined,
  organisation: string | null,
): RawRecord {
  const own = saidUnder(cells, 'service');
  const fields = { ...own, name: own['name'] ?? organisation, organization_id: organisationId };
  const whole = Object.fromEntries(
    Object.entries(cells).map(([target, texts]) => [target, texts?.join('\n')]),
  );
  return {
    table: 'service',
    id: cells.id?.[0] ?? contentKey(whole),
    fields,
    loose: true,
  };
}

function placeOf(cells: Cells): RawRecord | null {
  const address = saidUnder(cells, 'address');
  const own = saidUnder(cells, 'location');
  if (Object.keys(address).length === 0 && Object.keys(own).length === 0) return null;
  const id = contentKey({ ...address, ...own });
  const hidden =
    own['kith_hidden'] ?? (saysConfidential(...Object.values(address)) ? 'yes' : undefined);
  return { table: 'location', id, fields: { ...own, kith_hidden: hidden }, loose: true };
}

function placedAt(cells: Cells, service: RawRecord, location: RawRecord | null): RawRecord[] {
  if (location === null) return [];
  const address = saidUnder(cells, 'address');
  const lines =
    Object.keys(address).length === 0
      ? []
      : [made('address', { ...address, location_id: location.id })];
  const access = (cells['accessibility.description'] ?? []).map((description) =>
    made('accessibility', { location_id: location.id, description }),
  );
  const link = made('serviceAtLocation', { service_id: service.id, location_id: location.id });
  return [location, link, ...lines, ...access];
}

function aroundOf(cells: Cells, service: RawRecord, location: RawRecord | null): RawRecord[] {
  const by = { service_id: service.id };
  const phones = (['voice', 'text', 'fax'] as const).flatMap((type) =>
    (cells[`phone.${type}`] ?? []).map((number) => made('phone', { ...by, number, type })),
  );
  const areas = (cells['serviceArea.name'] ?? [])
    .flatMap(partsOf)
    .map((name) => made('serviceArea', { ...by, name }));
  const documents = (cells['requiredDocument.document'] ?? []).map((document) =>
    made('requiredDocument', { ...by, document }),
  );
  return [
    ...phones,
    ...areas,
    ...documents,
    ...languagesOf('service_id', service.id, cells['language.names']),
    ...saidOf('service', service.id, 'Categories', cells['term.names']?.flatMap(partsOf)),
    ...(cells['schedule.words'] ?? []).flatMap((words) => hoursOf(words, by, location)),
  ];
}

function hoursOf(words: string, by: RawFields, location: RawRecord | null): RawRecord[] {
  const hours = hoursInWords(words);
  const at = location === null ? by : { ...by, location_id: undefined };
  if (hours === null) return [made('schedule', { ...at, description: words })];
  return hours.map(({ byday, opensAt, closesAt }) =>
    made('schedule', {
      ...at,
      freq: 'WEEKLY',
      byday,
      opens_at: opensAt,
      closes_at: closesAt,
      description: words,
    }),
  );
}
