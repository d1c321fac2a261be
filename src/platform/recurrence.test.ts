import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DAY_LENGTH, type Day } from './local-days.ts';
import {
  LONGEST_WINDOW,
  occurrences,
  RecurrenceRefused,
  type LocalTime,
  type Window,
} from './recurrence.ts';

const in2026: Window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2027, 0, 1) };
const CASES = '../shared/data/calendar/cases_trusted.json';
/** libical keeps these to the month of DTSTART; RFC 5545 expands them over the year, as we do. */
const DISPUTED = new Set([
  'FREQ=YEARLY;BYMONTHDAY=29;COUNT=3',
  'FREQ=YEARLY;BYMONTHDAY=-29,-1;COUNT=4',
  'FREQ=YEARLY;BYMONTHDAY=1,-31;COUNT=2',
]);
type Case = {
  desc: string;
  rrule: string;
  dtstart: string;
  instances: string[];
  reproduced_by: string[];
};

const local = (text: string) => {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}` as Day;
  const time = `${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13, 15)}`;
  return text.length === 8 ? day : (`${day}T${time}` as LocalTime);
};

describe('a rule that Asha sets', () => {
  it('tells a time that a clock change skips, and keeps the next day on time', () => {
    const { list } = occurrences(
      'FREQ=DAILY;COUNT=3',
      '2026-03-28T02:30:00',
      'Europe/Berlin',
      in2026,
    );
    expect(list.map(({ local, clock }) => [local, clock])).toEqual([
      ['2026-03-28T02:30:00', 'plain'],
      ['2026-03-29T02:30:00', 'skipped'],
      ['2026-03-30T02:30:00', 'plain'],
    ]);
    expect(list[1]?.at).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  it('takes the first of two equal times when the clock goes back', () => {
    const { list } = occurrences(
      'FREQ=DAILY;COUNT=1',
      '2026-10-25T02:30:00',
      'Europe/Berlin',
      in2026,
    );
    expect(list).toEqual([
      { local: '2026-10-25T02:30:00', at: Date.UTC(2026, 9, 25, 0, 30), clock: 'repeated' },
    ]);
  });

  it('ends at the instant that UNTIL names, wherever she lives', () => {
    const last = (zone: string) =>
      occurrences('FREQ=DAILY;UNTIL=20260110T030000Z', '2026-01-01T20:00:00', zone, in2026).list.at(
        -1,
      )?.local;
    expect(last('America/New_York')).toBe('2026-01-09T20:00:00');
    expect(last('Asia/Tokyo')).toBe('2026-01-09T20:00:00');
  });

  it('gives whole days for a whole-day start', () => {
    const { list } = occurrences(
      'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2',
      '2026-01-31',
      'Asia/Kathmandu',
      in2026,
    );
    expect(list.map((one) => one.local)).toEqual(['2026-01-31', '2026-02-28']);
  });

  it('says when the list was cut short', () => {
    const cut = occurrences('FREQ=DAILY', '2026-01-01T08:00:00', 'UTC', in2026, { count: 5 });
    expect([cut.list.length, cut.complete]).toEqual([5, false]);
  });

  it.each([
    ['FREQ=SECONDLY', 'fine'],
    ['FREQ=DAILY;BYHOUR=0,1,2,3,4;BYMINUTE=0,1,2,3,4', 'fine'],
    ['FREQ=DAILY;INTERVAL=0', 'form'],
    ['FREQ=DAILY;INTERVAL=1000000000', 'form'],
    ['FREQ=DAILY;COUNT=-1', 'form'],
    ['FREQ=DAILY;BYMONTH=13', 'form'],
    ['FREQ=DAILY;FREQ=DAILY', 'form'],
    ['FREQ=DAILY;__PROTO__=1', 'form'],
    ['FREQ=DAILY;UNTIL=20261341T000000Z', 'form'],
    ['DTSTART:20260101', 'form'],
    [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(400)}1`, 'form'],
  ])('is refused when it is hostile: %s', (rule, refusal) => {
    const run = () => occurrences(rule, '2026-01-01T08:00:00', 'UTC', in2026);
    expect(run).toThrow(expect.objectContaining({ name: 'RecurrenceRefused', refusal }));
  });

  it('answers or is refused, whatever is written', () => {
    const number = fc.integer({ min: -400, max: 400 }).map(String);
    const name = fc.constantFrom(
      'BYDAY',
      'BYMONTH',
      'BYMONTHDAY',
      'BYYEARDAY',
      'BYWEEKNO',
      'BYSETPOS',
      'BYHOUR',
      'COUNT',
      'INTERVAL',
      'UNTIL',
    );
    const value = fc.oneof(
      number,
      fc.array(number, { maxLength: 9 }).map(String),
      fc.constantFrom('MO', '5SU', '-1FR', '20300101'),
    );
    const extra = fc.array(
      fc.tuple(name, value).map((pair) => pair.join('=')),
      { maxLength: 5 },
    );
    const frequency = fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'SECONDLY');
    fc.assert(
      fc.property(frequency, extra, (freq, parts) => {
        const rule = [`FREQ=${freq}`, ...parts].join(';');
        try {
          const { list } = occurrences(rule, '1999-12-31T23:30:00', 'Europe/Berlin', in2026);
          expect(list.length).toBeLessThanOrEqual(1000);
          expect(list.every(({ at }) => at >= in2026.from && at < in2026.until)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RecurrenceRefused);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const missing = existsSync(CASES) ? '' : ` (skipped: ${CASES} is not on this machine)`;
describe.skipIf(missing !== '')(`the trusted recurrence cases${missing}`, () => {
  const trusted = missing ? [] : (JSON.parse(readFileSync(CASES, 'utf8')) as Case[]);
  const refused = (rule: string) =>
    /BYWEEKNO/.test(rule)
      ? /BY(MONTH|YEAR)DAY/.test(rule)
      : /BYYEARDAY/.test(rule) && /BYDAY/.test(rule);
  const atTheEdge = (one: Case) =>
    one.dtstart > '2200' || (/BYWEEKNO=53/.test(one.rrule) && /^\d{4}010/.test(one.dtstart));
  const ours = trusted.filter(
    (one) => !DISPUTED.has(one.rrule) && !refused(one.rrule) && !atTheEdge(one),
  );

  it('leave few out', () => {
    expect(ours.length).toBeGreaterThan(155);
  });

  it.each(ours.map((one) => [one.rrule, one] as const))(
    '%s',
    (_, { rrule, dtstart, instances }) => {
      const expected = instances.map((text) => local(text));
      const first = Date.parse(`${expected[0]?.slice(0, 10)}T00:00:00Z`);
      const last = Date.parse(`${expected.at(-1)?.slice(0, 10)}T00:00:00Z`) + DAY_LENGTH;
      const found: string[] = [];
      for (let from = first; from < last; from += LONGEST_WINDOW) {
        const window = { from, until: Math.min(from + LONGEST_WINDOW, last) };
        const { list } = occurrences(rrule, local(dtstart), 'UTC', window, {
          finest: 'SECONDLY',
          count: 200,
        });
        found.push(...list.map((one) => one.local));
      }
      expect(found).toEqual(expected);
    },
  );
});
