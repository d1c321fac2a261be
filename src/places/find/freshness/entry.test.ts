import { describe, expect, test } from 'vitest';
import { holdingsOf } from '../directory/public.ts';
import { demoDirectory, demoId } from '../directory/demo/directory.ts';
import { hoursIn } from './apply.ts';
import { changesIn, isOvertaken, type Entry } from './entry.ts';
import { entryOf } from './entry-of.ts';
import { entryForm } from './form.ts';

const directory = demoDirectory();
const holdings = holdingsOf(directory);
const everyEntry = () =>
  [...directory.service.values()].map((service) => entryOf(holdings, service));

function entry(key: string): Entry {
  const service = directory.service.get(demoId('service', key));
  if (!service) throw new Error(key);
  return entryOf(holdings, service);
}

describe('An entry in a form', () => {
  test('says what the directory says, with hours as people write them', () => {
    const { text, fixed } = entry('spanish-counselling');
    expect(text).toMatchObject({ hours: 'Tue 16:00-20:00\nSat 10:00-15:00', takesNew: 'yes' });
    expect(text.languages).toBe('Spanish, English');
    expect(text).toMatchObject({ street: '100 Mill Road', secret: '' });
    expect(fixed).toEqual([]);
  });

  test('hours that it writes are read again as they were, for every service of the demo', () => {
    const weekly = everyEntry().filter((one) => !one.fixed.includes('hours'));
    expect(weekly.length).toBeGreaterThan(100);
    for (const one of weekly) {
      const again = hoursIn(one.text.hours);
      expect(again?.length).toBe(one.records.schedules.length);
    }
  });

  test('hours with a rule of their own are left alone, and a hidden place is not in the form', () => {
    const monthly = everyEntry().filter((one) => one.fixed.includes('hours'));
    expect(monthly.length).toBeGreaterThan(0);
    const refuge = entry('refuge-rowan');
    expect(refuge.fixed).toContain('street');
    expect(JSON.stringify(refuge)).not.toMatch(/Bramble|WX3 9ZQ/);
  });

  test('only what was typed otherwise is a change', () => {
    const now = entry('spanish-counselling');
    const same = entryForm.parse({ ...now.text, secret: undefined });
    expect(changesIn(now, same)).toEqual({});
    const changes = changesIn(now, { ...now.text, phone: '01632 960999', wait: ' ' });
    expect(Object.keys(changes)).toEqual(['wait', 'phone']);
    expect(changes.phone?.after).toBe('01632 960999');
    expect(changesIn(entry('refuge-rowan'), { street: '1 New Road' })).toEqual({});
  });

  test('a change that came too late is told', () => {
    const now = entry('spanish-counselling');
    expect(isOvertaken(now, 'wait', { before: now.text.wait, after: 'x' })).toBe(false);
    expect(isOvertaken(now, 'wait', { before: 'Two days', after: 'x' })).toBe(true);
  });

  test('hours that nobody can read, a script as a website and an age of 300 are sent back', () => {
    const wrong = entryForm.safeParse({
      hours: 'Mondays-ish',
      url: 'data:text/html,x',
      leastAge: '300',
    });
    expect(wrong.error?.issues.map(({ message }) => message).toSorted()).toEqual([
      'freshness.age.wrong',
      'freshness.hours.wrong',
      'freshness.url.wrong',
    ]);
  });
});
