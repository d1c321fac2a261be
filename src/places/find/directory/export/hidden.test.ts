import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Directory, rowsOf, type TableName, tableNames } from '../model.ts';
import { filesOf, importedSource } from '../testing/imported.ts';
import { csvLine } from './csv-text.ts';
import { holdingsOf } from './holdings.ts';
import { withoutHidden } from './hidden.ts';
import { tabularPackage } from './tabular.ts';
import { fullView, listView } from './views.ts';

/** Everything that Kith would say of a directory to anybody: every view of every record, and the whole package. */
function allThatLeaves(directory: Directory): string {
  const holdings = holdingsOf(directory);
  const shown = withoutHidden(directory);
  const views = tableNames.flatMap((table: TableName) =>
    [...rowsOf(shown, table)].flatMap((row) => [
      fullView(holdings, table, row),
      listView(holdings, table, row),
    ]),
  );
  const files = tabularPackage(directory, 'A test').flatMap(({ text }) => [...text]);
  return JSON.stringify(views) + files.join('');
}

const pick = (count: number) => fc.integer({ min: 1, max: count }).map(String);
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.oneof(arbitrary, fc.constant(''));

/** Phones, contacts and hours that hang on one of three places, of two services, on both or on neither. */
const hanging = fc.array(fc.tuple(maybe(pick(3)), maybe(pick(2))), { minLength: 1, maxLength: 8 });

const table = (headings: string[], rows: string[][]) => [headings, ...rows].map(csvLine).join('');

/** Place 1 is the refuge: everything that only it has carries a mark. */
function files(phones: [string, string][], links: [string, string][]) {
  const only = (place: string, service: string) =>
    place === '1' && service === '' ? 'MARK' : 'open';
  return {
    'organizations.csv': table(
      ['id', 'name', 'description'],
      [['1', 'Rowan Aid', 'We also have 12 MARKLANE Road.']],
    ),
    'locations.csv': table(
      ['id', 'location_type', 'organization_id', 'name', 'latitude', 'longitude', 'kith_hidden'],
      ['1', '2', '3'].map((id) => [
        id,
        'physical',
        '1',
        id === '1' ? 'MARK House' : 'Hall',
        id === '1' ? '12.34567' : '10.1',
        '-30.1',
        id === '1' ? 'yes' : '',
      ]),
    ),
    'services.csv': table(
      ['id', 'organization_id', 'name', 'status', 'description'],
      ['1', '2'].map((id) => [id, '1', `Service ${id}`, 'active', 'Come to 12  Marklane Road']),
    ),
    'service_at_location.csv': table(
      ['id', 'service_id', 'location_id'],
      links.map(([place, service], at) => [`s${at}`, service || '1', place || '2']),
    ),
    'addresses.csv': table(
      [
        'id',
        'location_id',
        'address_1',
        'city',
        'state_province',
        'postal_code',
        'country',
        'address_type',
      ],
      [
        ['1', '1', '12 Marklane Road', 'MARKTOWN', 'X', 'MARK1', 'GB', 'physical'],
        ['2', '2', '1 High St', 'Wren', 'X', 'WX1', 'GB', 'physical'],
      ],
    ),
    'phones.csv': table(
      ['id', 'location_id', 'service_id', 'number', 'description'],
      phones.map(([place, service], at) => [
        `p${at}`,
        place,
        service,
        '01632 960001',
        only(place, service),
      ]),
    ),
    'contacts.csv': table(
      ['id', 'location_id', 'service_id', 'name'],
      phones.map(([place, service], at) => [`c${at}`, place, service, only(place, service)]),
    ),
    'metadata.csv': table(
      [
        'id',
        'resource_id',
        'resource_type',
        'last_action_date',
        'last_action_type',
        'field_name',
        'previous_value',
        'replacement_value',
        'updated_by',
      ],
      [['1', '1', 'location', '2026-01-01', 'update', 'name', 'MARK', 'MARK House', 'Ann']],
    ),
  };
}

test('Whoever asks, in whatever way, a refuge never leaves: no name, no street, no point on a map, nothing that hangs on it', async () => {
  await fc.assert(
    fc.asyncProperty(hanging, hanging, async (phones, links) => {
      const { directory } = await importedSource(filesOf(files(phones, links)));
      const [hidden] = [...directory.location.values()].filter((place) => place.hidden);
      const said = allThatLeaves(directory);
      expect(said).not.toMatch(/MARK|Marklane|12\.34567|kith_hidden/i);
      expect(said).not.toContain(hidden?.id);
      expect(said).toContain('Service 1');
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('A service page made from its own rows alone names no place that was left out of them', async () => {
  const { directory } = await importedSource(filesOf(files([['2', '1']], [['2', '1']])));
  directory.location.clear();
  const [service] = rowsOf(directory, 'service');
  const view = fullView(holdingsOf(directory), 'service', service as never);
  expect(view).not.toHaveProperty('service_at_locations');
  expect(JSON.stringify(view)).not.toContain('location_id');
});
