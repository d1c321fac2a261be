import fc from 'fast-check';
import { type Hostile, table } from './hostile.ts';

const id = fc.constantFrom<unknown>(undefined, null, '', '1', '2', 2, ' 3 ', {}, 'é', ['1']);
const folder = fc.constantFrom('', '', 'export/', 'a/b c/');

const current = {
  'organizations.csv': 'id,name,description,parent_organization_id,website,year_incorporated',
  'services.csv':
    'id,organization_id,program_id,name,status,description,minimum_age,maximum_age,url,email,assured_date,last_modified',
  'locations.csv': 'id,organization_id,location_type,name,latitude,longitude,description',
  'service_at_locations.csv': 'id,service_id,location_id,description',
  'addresses.csv': 'id,location_id,address_1,city,state_province,postal_code,country,address_type',
  'phones.csv': 'id,service_id,location_id,contact_id,number,extension,type',
  'schedules.csv':
    'id,service_id,freq,byday,opens_at,closes_at,valid_from,valid_to,dtstart,until,count,interval,wkst,timezone,bymonthday,byweekno',
  'languages.csv': 'id,service_id,name,code',
  'cost_options.csv': 'id,service_id,option,amount,valid_from',
  'service_capacities.csv': 'id,service_id,unit_id,available,maximum,updated',
  'attributes.csv': 'id,link_id,link_entity,taxonomy_term_id,value',
  'taxonomy_terms.csv': 'id,code,name,parent_id,taxonomy_id',
};
const older = {
  'organization.csv': 'id,name,description,urls',
  'services.csv':
    'id,organization_id,location_id,name,status,languages,eligibility,fees,keywords,taxonomy_ids,how_to_apply',
  'locations.csv': 'id,organization_id,name,latitude,longitude,accessibility,languages,virtual',
  'physical_addresses.csv': 'id,location_id,address_1,city,state_province,postal_code,country',
  'mail_addresses.csv': 'id,location_id,attention,address_1,city,postal_code',
  'regular_schedules.csv': 'id,service_id,location_id,weekday,opens_at,closes_at',
  'holiday_schedules.csv': 'id,service_id,start_date,end_date,closed,opens_at,closes_at',
  'phones.csv': 'id,location_id,service_id,number,extension,vanity_number',
  'eligibilities.csv': 'id,service_id,eligibility,minimum_age,maximum_age',
  'taxonomy.csv': 'taxonomy_id,name,parent_id,parent_name',
  'service_taxonomies.csv': 'id,service_id,taxonomy_id',
  'contacts.csv': 'id,service_id,name,email',
};

const packageOf = (tables: Readonly<Record<string, string>>): fc.Arbitrary<Hostile> =>
  fc
    .tuple(fc.subarray(Object.keys(tables), { minLength: 2 }), folder, fc.boolean())
    .chain(([names, below, emptied]) =>
      fc.tuple(...names.map((name) => table(tables[name]?.split(',') ?? []))).map((made) => ({
        files: Object.fromEntries([
          ...names.map((name, at) => [`${below}${name}`, made[at]?.bytes ?? Buffer.alloc(0)]),
          ...(emptied ? [[`${below}funding.csv`, Buffer.alloc(0)]] : []),
        ]) as Record<string, Buffer>,
        rows: made.reduce((sum, { rows }) => sum + rows, 0),
      })),
    );

export const tabularPackages = packageOf(current);
export const olderPackages = packageOf(older);

const odd = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>('Advice', 'é\\n', '25:00', '9am', '', null, 7) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(-1e308, true, [[]], { id: '1' }, '\uD83D') },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);
const some = (names: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record(
    { id, ...Object.fromEntries(names.split(',').map((name) => [name, odd])), ...more },
    { requiredKeys: [] },
  );
const many = (one: fc.Arbitrary<unknown>) => fc.oneof(fc.array(one, { maxLength: 3 }), odd);
const place = some('name,location_type,latitude,longitude', {
  addresses: many(some('address_1,city,postal_code,state_province,country,address_type')),
});
const service = some('name,status,description,minimum_age,__proto__,surprise', {
  organization: fc.oneof(some('name,description'), odd),
  service_at_locations: many(some('description', { location: place })),
  schedules: many(some('freq,byday,opens_at,closes_at,dtstart,until,count,interval,bymonthday')),
  phones: many(some('number,extension,type')),
  attributes: many(some('value,link_entity', { taxonomy_term: some('name,code') })),
});
const shapes: readonly ((held: unknown[]) => unknown)[] = [
  (held) => held,
  (held) => ({ contents: held, total_items: 'many' }),
  (held) => ({ services: held, surprise: held }),
  ([first]) => first ?? {},
];

/** HSDS 3 in JSON: a list, a page, tables by name or one record. */
export const jsonFiles: fc.Arbitrary<Hostile> = fc
  .tuple(fc.array(service, { maxLength: 5 }), fc.constantFrom(...shapes), fc.boolean())
  .map(([held, shaped, marked]) => ({
    files: {
      'services.json': Buffer.from(`${marked ? '\uFEFF' : ''}${JSON.stringify(shaped(held))}`),
    },
    rows: -1,
  }));
