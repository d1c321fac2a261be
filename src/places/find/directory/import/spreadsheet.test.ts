import { expect, test } from 'vitest';
import { filesOf, importedSource, isAccounted } from '../testing/imported.ts';
import { hoursInWords } from './hours-in-words.ts';
import { proposedMapping } from './spreadsheet-meanings.ts';

const sheet = [
  'Agency,Program Name,What we do,Who is it for,Cost,Hours,Street Address,Town,Post Code,Telephone,E-mail,Languages,Lat,Long,Confidential,Internal notes',
  'Rowan Aid,Warm meals,Hot food,Anyone,Free,Mon-Fri 9am-5pm; Sat 10-2,1 High Street,Wrenfield,WX1 1AA,01632 960001,food@rowan.example,"Polish, Urdu",10.1,-30.2,,x',
  'Rowan Aid,Refuge,A safe place,Women,Free,Ring us,,Wrenfield,,01632 960002,,,10.3,-30.3,yes,x',
  'Wren Trust,,Advice,Renters,£5,24/7,2 High Street,Wrenfield,WX1 1AB,01632 960003,,,,,,x',
].join('\n');

test('A coordinator is offered a meaning for each heading, and none where there is none', () => {
  expect(proposedMapping(sheet.split('\n')[0]?.split(',') ?? [])).toEqual({
    Agency: 'organisation.name',
    'Program Name': 'service.name',
    'What we do': 'service.description',
    'Who is it for': 'service.eligibilityDescription',
    Cost: 'service.feesDescription',
    Hours: 'schedule.words',
    'Street Address': 'address.address1',
    Town: 'address.city',
    'Post Code': 'address.postalCode',
    Telephone: 'phone.voice',
    'E-mail': 'service.email',
    Languages: 'language.names',
    Lat: 'location.latitude',
    Long: 'location.longitude',
    Confidential: 'location.hidden',
    'Internal notes': null,
  });
  expect(proposedMapping(['Name', 'phone'])).toMatchObject({
    Name: 'service.name',
    phone: 'phone.voice',
  });
  expect(proposedMapping(['name1', 'name2', 'intake1', 'zip'])).toMatchObject({
    name1: 'organisation.name',
    name2: 'service.name',
    intake1: 'phone.voice',
    zip: 'address.postalCode',
  });
});

test('A coordinator brings a spreadsheet: services, places, hours, and a refuge that is hidden from the start', async () => {
  const read = await importedSource(filesOf({ 'list.csv': sheet }), { country: 'GB' });
  const { organisation, service, location, schedule, language, address } = read.directory;
  expect(isAccounted(read)).toBe(true);
  expect([...organisation.values()].map(({ name }) => name)).toEqual(['Rowan Aid', 'Wren Trust']);
  expect([...service.values()].map(({ name }) => name)).toEqual([
    'Warm meals',
    'Refuge',
    'Wren Trust',
  ]);
  expect([...location.values()].map(({ hidden }) => hidden)).toEqual([false, true, false]);
  expect([...language.values()].map(({ code }) => code)).toEqual(['pl', 'ur']);
  expect([...address.values()].every(({ country }) => country === 'GB')).toBe(true);
  expect(
    [...schedule.values()].map(({ byday, opensAt, closesAt, description }) => [
      byday,
      opensAt,
      closesAt,
      description,
    ]),
  ).toEqual([
    ['MO,TU,WE,TH,FR', '09:00:00', '17:00:00', 'Mon-Fri 9am-5pm; Sat 10-2'],
    ['SA', '10:00:00', '14:00:00', 'Mon-Fri 9am-5pm; Sat 10-2'],
    [null, null, null, 'Ring us'],
    ['MO,TU,WE,TH,FR,SA,SU', '00:00:00', '24:00:00', '24/7'],
  ]);
});

test('A sheet with no column of names is refused with a reason', async () => {
  await expect(importedSource(filesOf({ 'list.csv': 'a,b\n1,2\n' }))).rejects.toMatchObject({
    key: 'directory.unreadable.noNameColumn',
  });
});

test('A member is never sent to a closed door by hours that were half read', () => {
  expect(hoursInWords('Tue, Thu 1-3pm')).toEqual([
    { byday: 'TU,TH', opensAt: '13:00:00', closesAt: '15:00:00' },
  ]);
  expect(hoursInWords('Fri to Mon: 18:00 - 02:00')).toEqual([
    { byday: 'FR,SA,SU,MO', opensAt: '18:00:00', closesAt: '02:00:00' },
  ]);
  expect(hoursInWords('Weekdays 9-5')).toEqual([
    { byday: 'MO,TU,WE,TH,FR', opensAt: '09:00:00', closesAt: '17:00:00' },
  ]);
  expect(hoursInWords('Mon 9am-noon and 2pm-5pm')).toHaveLength(2);
  for (const words of [
    'Mon-Fri 9am-5pm except holidays',
    'By appointment',
    'First Monday 9-5',
    'Mon',
    '9-5',
    '',
  ])
    expect(hoursInWords(words)).toBe(null);
});
