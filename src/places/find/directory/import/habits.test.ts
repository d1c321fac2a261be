import { expect, test } from 'vitest';
import { filesOf, importedSource, isAccounted } from '../testing/imported.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

test('A refuge whose address says that it is secret is hidden, in tables and in JSON', async () => {
  const tables = await importedSource(
    filesOf({
      'locations.csv': lines('id,name', '7,Rowan House', '8,Hall'),
      'addresses.csv': lines(
        'id,location_id,address_1,city',
        '1,7,Confidential location,Wrenfield',
        '2,8,1 High St,Wrenfield',
      ),
    }),
  );
  expect([...tables.directory.location.values()].map(({ hidden }) => hidden)).toEqual([
    true,
    false,
  ]);
  expect(isAccounted(tables)).toBe(true);
  const location = {
    id: '7',
    location_type: 'physical',
    addresses: [{ id: '1', address_1: 'Undisclosed', city: 'Wrenfield' }],
  };
  const json = await importedSource(filesOf({ 'locations.json': JSON.stringify([location]) }));
  expect([...json.directory.location.values()].map(({ hidden }) => hidden)).toEqual([true]);
});

test('A coordinator brings tables of other habits: camel case, terms by service, hours of each day', async () => {
  const read = await importedSource(
    filesOf({
      'services.csv': lines('id,organizationId,name,status', '1,,Tea,active'),
      'taxonomy_terms.csv': lines('id,name,description,code', '5,Warmth,Warm,w'),
      'service_attributes.csv': lines('id,service_id,taxonomy_term_id', '9,1,5'),
      'schedules.csv': lines(
        'id,service_id,freq,interval,dtstart,opens_at,closes_at',
        '1,1,DAILY,1,,9am,5pm',
        '2,1,YEARLY,1,2026-06-01,9am,5pm',
        '3,1,HOURLY,1,,9am,5pm',
      ),
    }),
  );
  const [attribute] = read.directory.attribute.values();
  expect(attribute?.linkId).toBe([...read.directory.service.keys()][0]);
  expect([...read.directory.schedule.values()]).toMatchObject([
    { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' },
    { freq: 'MONTHLY', interval: 12 },
  ]);
  expect(read.report.notes.find(({ does }) => does === 'setAside')).toMatchObject({
    row: 4,
    field: 'freq',
  });
});

test('A plain sheet is a plain sheet even under the name of a table', async () => {
  const read = await importedSource(
    filesOf({ 'services.csv': lines('id,Name,Address,Phone', '1,Tea,1 High St,01632 960001') }),
  );
  expect([
    read.directory.service.size,
    read.directory.phone.size,
    read.directory.address.size,
  ]).toEqual([1, 1, 1]);
});

test('Postal addresses that are numbered by another list are set aside, all of them; those of a few branches are not', async () => {
  const each = (row: (at: number) => string) => Array.from({ length: 30 }, (_, at) => row(at + 1));
  const files = (shift: number) => ({
    'organizations.csv': lines('id,name', ...each((at) => `${at},Trust ${at}`)),
    'locations.csv': lines('id,organization_id,name', ...each((at) => `${at},${at},Hall ${at}`)),
    'addresses.csv': lines(
      'id,location_id,address_1,postal_code',
      ...each((at) => `${at},${at},${at} High St,2120${at % 10}`),
    ),
    'mail_addresses.csv': lines(
      'id,location_id,address_1,postal_code',
      ...each((at) => `${at},${((at + shift) % 30) + 1},${at} High Street,2120${at % 10}`),
    ),
  });
  const wrong = await importedSource(filesOf(files(3)));
  expect([wrong.directory.address.size, wrong.report.total().setAside]).toEqual([30, 30]);
  const right = await importedSource(filesOf(files(29)));
  expect([right.directory.address.size, right.report.total().setAside]).toEqual([60, 0]);
});
