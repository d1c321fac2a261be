import { rankOf, type TableName, tableNames, tables } from '../model.ts';
import { type Adapter, record } from './older/adapter.ts';
import * as hours from './older/hours.ts';
import * as organisations from './older/organisations.ts';
import * as places from './older/places.ts';
import * as services from './older/services.ts';
import * as terms from './older/terms.ts';

/** A table as some version of the standard, or Ohana, or the UK's profile has it. */
export interface InputTable {
  readonly name: string;
  readonly adapt: Adapter;
  /** What it is in version 3.1. */
  readonly is: TableName;
  /** Files are read in this order. */
  readonly rank: number;
}

const adapters: Partial<Record<TableName, Adapter>> = {
  organisation: organisations.organisation,
  programme: organisations.programme,
  service: services.service,
  location: places.location,
  contact: organisations.contact,
  phone: organisations.phone,
  address: places.physicalAddress,
  schedule: hours.schedule,
  language: services.language,
  accessibility: places.accessibility,
  serviceArea: services.serviceArea,
  requiredDocument: services.requiredDocument,
  funding: organisations.funding,
  taxonomy: terms.taxonomy,
  term: terms.term,
  attribute: terms.attribute,
};

/** An address may say that its place is confidential, and a line on who is eligible belongs to a service: both must be known before. */
const early: Partial<Record<string, number>> = { address: -2, eligibility: -1 };

const current = (is: TableName): InputTable => {
  const name = tables[is].hsds;
  const adapt = adapters[is] ?? ((fields) => ({ records: [record(is, fields)] }));
  return { name, is, adapt, rank: early[name] ?? rankOf(is) };
};

const earlier = (name: string, is: TableName, adapt: Adapter): InputTable => ({
  name,
  is,
  adapt,
  rank: early[is] ?? early[name] ?? rankOf(is),
});

const all: readonly InputTable[] = [
  ...tableNames.map(current),
  earlier('physical_address', 'address', places.physicalAddress),
  earlier('postal_address', 'address', places.postalAddress),
  earlier('regular_schedule', 'schedule', hours.regularSchedule),
  earlier('holiday_schedule', 'schedule', hours.holidaySchedule),
  earlier('service_taxonomy', 'attribute', terms.serviceTaxonomy),
  earlier('eligibility', 'service', services.eligibility),
  earlier('payment_accepted', 'attribute', services.payment),
];

const spellings: Readonly<Record<string, string>> = {
  mail_address: 'postal_address',
  mailing_address: 'postal_address',
  accessibility_for_disability: 'accessibility',
  accessibility_for_disabilities: 'accessibility',
  services_at_location: 'service_at_location',
  services_taxonomy: 'service_taxonomy',
  service_term: 'service_taxonomy',
  link_taxonomy: 'service_taxonomy',
  service_attribute: 'attribute',
  other_attribute: 'attribute',
  organisation: 'organization',
  programme: 'program',
  term: 'taxonomy_term',
  category: 'taxonomy_term',
  capacity: 'service_capacity',
  additional_url: 'url',
  additional_website: 'url',
  payments_accepted: 'payment_accepted',
  required_doc: 'required_document',
};

const byName = new Map(all.map((table) => [table.name, table]));

/** A table by any of its names, in the singular or the plural of any version: `services`, `eligibilitys`, `mail_addresses`. */
export function inputTable(called: string): InputTable | undefined {
  const name = called.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return [name, ...singulars(name)]
    .map((one) => byName.get(spellings[one] ?? one))
    .find((table) => table !== undefined);
}

const singulars = (name: string): string[] => [
  name.replace(/ies$/, 'y'),
  name.replace(/sses$/, 'ss'),
  name.replace(/s$/, ''),
];

/** `taxonomy.csv` held terms before version 3, and `taxonomies.csv` holds taxonomies since. */
export function inputTableOfFile(
  stem: string,
  headings: readonly string[],
): InputTable | undefined {
  const table = inputTable(stem);
  const holdsTerms = headings.some((heading) => /^parent_(id|name)$/i.test(heading));
  return table?.is === 'taxonomy' && holdsTerms ? byName.get('taxonomy_term') : table;
}

export const tableIn31 = (is: TableName): InputTable => byName.get(tables[is].hsds) as InputTable;
