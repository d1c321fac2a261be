import { expect, test } from 'vitest';
import type { TableName } from '../model.ts';
import { Identity } from './identity.ts';
import { mended } from './mending.ts';
import type { Rules } from './rule.ts';

const nowhere: Rules = { middle: null, country: null };
const town: Rules = { middle: { latitude: 39.3, longitude: -76.6 }, country: 'US' };

function mend(table: TableName, fields: Record<string, unknown>, rules = nowhere) {
  const { record, faults } = mended(
    { table, id: '1', fields, loose: true },
    new Identity('test'),
    rules,
  );
  return { record, reasons: faults.map(({ reason }) => reason) };
}

const placed = (latitude: unknown, longitude: unknown, rules = nowhere) => {
  const { record, reasons } = mend('location', { latitude, longitude }, rules);
  return [record['latitude'], record['longitude'], ...reasons];
};

test('A place is where its map point is, and nowhere rather than somewhere wrong', () => {
  expect(placed('39.3', '-76.6', town)).toEqual([39.3, -76.6]);
  expect(placed('-76.6', '39.3', town)).toEqual([39.3, -76.6, 'coordinatesSwapped']);
  expect(placed('-122.4', '37.5')).toEqual([37.5, -122.4, 'coordinatesSwapped']);
  expect(placed('61.2', '-149.9', town)).toEqual([61.2, -149.9]);
  expect(placed(100, 101)).toEqual([null, null, 'coordinatesOutside']);
  expect(placed(0, 0)).toEqual([null, null, 'coordinatesOutside']);
  expect(placed('39.3', '')).toEqual([null, null, 'coordinatesHalf']);
  expect(placed(10.1, -30.2, { middle: { latitude: 10, longitude: -30 }, country: null })).toEqual([
    10.1, -30.2,
  ]);
});

const zip = (postal_code: string, state_province: string, country = 'US') => {
  const { record, reasons } = mend('address', {
    location_id: '1',
    address_1: 'x',
    city: 'y',
    postal_code,
    state_province,
    country,
  });
  return [record['postalCode'], ...reasons];
};

test('A ZIP code gets back the zero that a spreadsheet took, where the state says so', () => {
  expect(zip('6708', 'CT')).toEqual(['06708', 'zipZero']);
  expect(zip('907', 'PR')).toEqual(['00907', 'zipZero']);
  expect(zip('2139-4307', 'MA')).toEqual(['02139-4307', 'zipZero']);
  expect(zip('6708', 'TX')).toEqual(['6708', 'zipShort']);
  expect(zip('2000', 'NSW', 'AU')).toEqual(['2000']);
  expect(zip('21201', 'MD', 'usa')).toEqual(['21201']);
});

test('A refuge whose own words ask for secrecy is hidden from the first day', () => {
  for (const description of [
    'The location is confidential.',
    'Confidential address',
    'At an undisclosed location',
  ])
    expect(mend('location', { description }).record['hidden']).toBe(true);
  for (const description of ['Confidential counselling', 'A private garden'])
    expect(mend('location', { description }).record['hidden']).toBe(false);
});

test('A phone rings at the number, and its extension is beside it', () => {
  const phone = (number: string, extension?: string) => {
    const { record } = mend('phone', { number, extension, service_id: '1' });
    return [record['number'], record['extension'], record['description']];
  };
  expect(phone('203-756-8021 x3560')).toEqual(['203-756-8021', 3560, null]);
  expect(phone('"+44 1632 960001"')).toEqual(['+44 1632 960001', null, null]);
  expect(phone('01632 960001', '0412')).toEqual(['01632 960001', null, 'ext. 0412']);
  expect(phone('01632 960001 ext 12')).toEqual(['01632 960001', 12, null]);
  expect(phone('1-800-TALK')).toEqual(['1-800-TALK', null, null]);
});

test('A service without a status is taken as running, one with an unknown word as not', () => {
  expect(mend('service', { name: 'A' }).record['status']).toBe('active');
  expect(mend('service', { name: 'A', status: 'ACTIVE' }).record['status']).toBe('active');
  expect(mend('service', { name: 'A', status: 'Temporarily_Closed' }).record['status']).toBe(
    'temporarily closed',
  );
  expect(mend('service', { name: 'A', status: 'archived?' }).record['status']).toBe('inactive');
});

test('A service for people of 65 to 16 is for people of 16 to 65', () => {
  const { record, reasons } = mend('service', {
    name: 'A',
    status: 'active',
    minimum_age: 65,
    maximum_age: '16 years',
  });
  expect([record['minimumAge'], record['maximumAge']]).toEqual([16, 65]);
  expect(reasons).toContain('agesSwapped');
});

test('A schedule keeps days under any of their names, and is set aside with any other', () => {
  expect(mend('schedule', { byday: 'Monday; wed' }).record).toMatchObject({
    byday: 'MO,WE',
    freq: 'WEEKLY',
  });
  expect(mend('schedule', { byday: '2TU,-1FR' }).record).toMatchObject({
    byday: '2TU,-1FR',
    freq: 'MONTHLY',
  });
  expect(mend('schedule', { opens_at: '09:00-05:00' }).record['timezone']).toBe(-5);
  expect(mend('schedule', { byday: 'most days' }).reasons).toContain('timeUnreadable');
});

test('The same row without an id is the same record wherever and whenever it is read', () => {
  const id = (source: string, name: string) =>
    mended({ table: 'service', id: null, fields: { name } }, new Identity(source), nowhere).record
      .id;
  expect(id('a', 'Tea')).toBe(id('a', 'Tea'));
  expect(new Set([id('a', 'Tea'), id('b', 'Tea'), id('a', 'Talk')]).size).toBe(3);
  expect(id('a', 'Tea')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
