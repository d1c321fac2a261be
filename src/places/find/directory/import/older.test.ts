import { expect, test } from 'vitest';
import { filesOf, importedSource, isAccounted } from '../testing/imported.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

test('A coordinator brings services of version 1, and their cells become tables', async () => {
  const read = await importedSource(
    filesOf({
      'organizations.csv': lines('id,name,description', '1,Rowan Aid,Helps'),
      'locations.csv': lines(
        'id,organization_id,name,languages,accessibility,virtual',
        '7,1,Rowan House,"Spanish, Polish","ramp, disabled_parking",false',
      ),
      'services.csv': lines(
        'id,location_id,name,status,eligibility,audience,fees,languages,required_documents,keywords,taxonomy_ids',
        '3,7,Advice,active,Over 18,Renters,Free,Urdu. Others if you ask.,"Passport, letter",housing,101-01',
      ),
      'taxonomy.csv': lines(
        'taxonomy_id,name,parent_id,parent_name',
        '101,Help,,',
        '101-01,Advice,101,Help',
      ),
    }),
  );
  const { service, language, requiredDocument, accessibility, attribute, serviceAtLocation, term } =
    read.directory;
  const [advice] = service.values();
  const [organisation] = read.directory.organisation.values();
  expect(advice).toMatchObject({
    organisationId: organisation?.id,
    eligibilityDescription: 'Renters\nOver 18',
    feesDescription: 'Free',
    interpretationServices: 'Urdu. Others if you ask.',
  });
  expect(
    [...language.values()]
      .map(({ code }) => code)
      .toSorted((one, other) => String(one).localeCompare(String(other))),
  ).toEqual(['es', 'pl', 'ur']);
  expect([...requiredDocument.values()].map(({ document }) => document)).toEqual([
    'Passport',
    'letter',
  ]);
  expect([...accessibility.values()].map(({ description }) => description)).toEqual([
    'Ramp',
    'Disabled parking',
  ]);
  expect([serviceAtLocation.size, attribute.size, term.size]).toEqual([1, 2, 3]);
  expect(isAccounted(read)).toBe(true);
});

test('A member sees the hours that version 1 kept by weekday, and its holidays each year', async () => {
  const read = await importedSource(
    filesOf({
      'organizations.csv': lines('id,name', '1,Rowan Aid'),
      'services.csv': lines('id,organization_id,name,status', '3,1,Advice,active'),
      'regular_schedules.csv': lines(
        'id,service_id,weekday,opens_at,closes_at',
        '1,3,Monday,9am,17:00',
        '2,3,2,0900,noon',
        '3,3,Wednesday,late,17:00',
      ),
      'holiday_schedules.csv': lines(
        'id,service_id,start_date,end_date,closed',
        '1,3,"June 29, 0001","July 02, 0001",true',
        '2,3,12/24/2026,12/26/2026,true',
      ),
    }),
  );
  const schedules = [...read.directory.schedule.values()];
  expect(schedules.filter(({ closed }) => !closed)).toMatchObject([
    { freq: 'WEEKLY', byday: 'MO', opensAt: '09:00:00', closesAt: '17:00:00' },
    { byday: 'TU', opensAt: '09:00:00', closesAt: '12:00:00' },
  ]);
  expect(schedules.filter(({ closed }) => closed)).toMatchObject([
    { freq: 'MONTHLY', interval: 12, dtstart: '2000-06-29', bymonthday: '29,30' },
    { dtstart: '2000-07-01', bymonthday: '1,2' },
    { validFrom: '2026-12-24', validTo: '2026-12-26' },
  ]);
  expect(read.report.notes.find(({ does }) => does === 'setAside')).toMatchObject({
    row: 4,
    field: 'opens_at',
    value: 'late',
  });
});

const uk1 = {
  totalElements: 1,
  content: [
    {
      id: 'svc-1',
      name: 'Warm space',
      status: 'active',
      organization: {
        id: 'org-1',
        name: 'Wren Trust',
        description: 'A trust',
        url: 'wren.example',
      },
      eligibilitys: [{ id: 'e1', eligibility: 'adult', minimum_age: 18, maximum_age: 64 }],
      regular_schedules: [{ id: 'r1', byday: 'MO', opens_at: '10:00', closes_at: '12:00' }],
      service_taxonomys: [
        { id: 't1', taxonomy: { id: 'esd:1', name: 'Warmth', vocabulary: 'esdServiceTypes' } },
      ],
      fundings: [{ id: 'f1', source: 'The council' }],
      cost_options: [{ id: 'c1', option: 'Adults', amount: 0 }],
      contacts: [{ id: 'k1', name: 'The desk', phones: [{ id: 'p1', number: '01632 960001' }] }],
      service_at_locations: [
        {
          id: 'sal-1',
          location: {
            id: 'loc-1',
            name: 'The hall',
            latitude: 10.5,
            longitude: -30.5,
            physical_addresses: [
              {
                id: 'a1',
                address_1: '1 High Street',
                city: 'Wrenfield',
                postal_code: 'WX1 1AA',
                country: 'GB',
                state_province: 'Wrenshire',
              },
            ],
            accessibility_for_disabilities: [{ id: 'x1', accessibility: 'Ramp' }],
          },
        },
      ],
      reviews: [{ id: 'rev-1', title: 'Good' }],
    },
  ],
};

test('A coordinator brings a page of the first UK profile', async () => {
  const read = await importedSource(filesOf({ 'services.json': JSON.stringify(uk1) }));
  const { service, schedule, term, attribute, address, accessibility, phone, organisation } =
    read.directory;
  expect([...service.values()]).toMatchObject([
    { minimumAge: 18, maximumAge: 64, eligibilityDescription: 'adult' },
  ]);
  expect([...organisation.values()]).toMatchObject([{ website: 'http://wren.example/' }]);
  expect([...schedule.values()]).toMatchObject([
    { freq: 'WEEKLY', byday: 'MO', opensAt: '10:00:00' },
  ]);
  expect([...term.values()]).toMatchObject([{ name: 'Warmth', taxonomy: 'esdServiceTypes' }]);
  expect([...address.values()]).toMatchObject([{ addressType: 'physical', postalCode: 'WX1 1AA' }]);
  expect([...accessibility.values()]).toMatchObject([{ description: 'Ramp' }]);
  expect([attribute.size, phone.size]).toEqual([1, 1]);
  expect(read.report.notes.filter(({ does }) => does === 'setAside')).toMatchObject([
    { table: 'reviews' },
  ]);
  expect(isAccounted(read)).toBe(true);
});

test('A coordinator brings a package whose files have other names, and nothing outside it is opened', async () => {
  const resources = [
    { name: 'organization', path: 'who.csv' },
    { name: 'service', path: '../../secret.csv' },
  ];
  const read = await importedSource(
    filesOf({
      'datapackage.json': JSON.stringify({ id: 'x', resources }),
      'who.csv': lines('id,name,description', '1,Rowan Aid,Helps'),
      'programs.csv': lines('id,organization_id,name,description', '1,1,A,B'),
    }),
  );
  expect([read.directory.organisation.size, read.directory.programme.size]).toEqual([1, 1]);
});
