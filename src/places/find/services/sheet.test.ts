import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { demoDirectory, demoId } from '../directory/demo/directory.ts';
import { holdingsOf } from '../directory/export/holdings.ts';
import { needNames } from '../directory/public.ts';
import { distanceSaid } from './distance-said.ts';
import { sheetOf } from './sheet-of.ts';
import { starts } from './starts.ts';
import { weekFrom } from './week.ts';

const directory = demoDirectory();
const holdings = holdingsOf(directory);
const zone = 'Europe/London';
const sunday = Temporal.PlainDate.from('2026-11-22');

function sheet(key: string) {
  const service = directory.service.get(demoId('service', key));
  if (!service) throw new Error(key);
  return sheetOf(holdings, service);
}

const week = (key: string) =>
  weekFrom(sheet(key).schedules, sunday, zone).map(({ day, stretches }) => ({
    day: day.toString(),
    times: stretches.map(({ from, to }) => `${from?.toString() ?? '-'} ${to?.toString() ?? '-'}`),
  }));

describe('What a page says of a service', () => {
  test('Maya reads what it costs, who it is for and how to get there', () => {
    const said = sheet('spanish-counselling');
    expect(said.languages).toContain('es');
    expect(said.cost).toMatchObject({ free: true });
    expect(said.places[0]).toMatchObject({ name: 'Unity Centre', city: 'Wrenfield' });
    expect(said.phones[0]?.number).toMatch(/^01632 960/);
    expect(said.checkedOn).toMatch(/^202[56]-/);
  });

  test('a price for some is no free service', () => {
    expect(sheet('harbour-counselling').cost.free).toBe(false);
  });

  test('a refuge has no place', () => {
    const said = sheet('refuge-rowan');
    expect(said.places).toEqual([]);
    expect(JSON.stringify(said)).not.toMatch(/Bramble|WX3 9ZQ/);
  });
});

describe('The hours of a week', () => {
  test('begin with today and name each day', () => {
    const days = week('spanish-counselling');
    expect(days[0]).toEqual({ day: '2026-11-22', times: [] });
    expect(days[2]).toEqual({ day: '2026-11-24', times: ['16:00:00 20:00:00'] });
    expect(days[6]).toEqual({ day: '2026-11-28', times: ['10:00:00 15:00:00'] });
  });

  test('a night belongs to the day on which it begins', () => {
    expect(week('night-shelter').map(({ times }) => times)).toEqual(
      Array.from({ length: 7 }, () => ['19:00:00 08:30:00']),
    );
  });

  test('a line that never closes is open all day, every day', () => {
    expect(week('rowan-line').map(({ times }) => times)).toEqual(
      Array.from({ length: 7 }, () => ['- -']),
    );
  });
});

test('every need has a place where somebody may start', () => {
  const reached = new Set<string>(Object.values(starts).flat());
  expect(needNames.filter((need) => !reached.has(need))).toEqual([]);
});

test('a distance is said as people there count', () => {
  expect(distanceSaid(1700, 'GB')).toEqual({ unit: 'mile', count: 1.1 });
  expect(distanceSaid(20, 'GB')).toEqual({ unit: 'mile', count: 0.1 });
  expect(distanceSaid(420, 'DE')).toEqual({ unit: 'metre', count: 400 });
  expect(distanceSaid(12_400, 'DE')).toEqual({ unit: 'kilometre', count: 12 });
});
