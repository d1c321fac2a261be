import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { momentAt, plusDays, startOfDay, type Day } from '../../../platform/local-days.ts';
import { ANSWERS, type Mark, type RoutineStep } from './routine.ts';
import { agendaIn, agendaOf, clockNote, refusalOf, remindersIn, stillOpen } from './rules.ts';
import words from './words/en.json' with { type: 'json' };

const ZONE = 'Europe/Berlin';
const step = (more: Partial<RoutineStep> = {}): RoutineStep => ({
  id: 'walk',
  kind: 'self-care',
  start: '2026-03-02T08:00:00',
  rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
  zone: null,
  lastDay: null,
  remindMinutes: 30,
  ...more,
});
const mark = (answer: Mark['answer'], local: Mark['local'], at = 0): Mark => ({
  step: 'walk',
  local,
  answer,
  at,
});
const locals = (day: Day, steps: RoutineStep[], zone = ZONE) =>
  agendaOf(steps, [], day, zone).items.map(({ occurrence }) => occurrence.local);

describe("Maya's day", () => {
  it('has what its rules say, whole days first, then by the clock', () => {
    const steps = [
      step(),
      step({ id: 'bed', rule: 'FREQ=DAILY', start: '2026-03-01T22:00:00' }),
      step({ id: 'rent', rule: 'FREQ=MONTHLY;BYMONTHDAY=2', start: '2026-01-02' }),
    ];
    const { items } = agendaOf(steps, [], '2026-03-02', ZONE);
    expect(items.map(({ step: { id } }) => id)).toEqual(['rent', 'walk', 'bed']);
    expect(locals('2026-03-03', steps)).toEqual(['2026-03-03T22:00:00']);
  });

  it('has what is once, once, and nothing after the last day', () => {
    const once = step({ rule: null });
    expect([locals('2026-03-02', [once]), locals('2026-03-05', [once])]).toEqual([
      ['2026-03-02T08:00:00'],
      [],
    ]);
    expect(locals('2026-03-09', [step({ lastDay: '2026-03-08' })])).toEqual([]);
  });

  it('takes done, skipped and not today alike', () => {
    const day: Day = '2026-03-02';
    const open = ANSWERS.map((answer) =>
      stillOpen(agendaOf([step()], [mark(answer, '2026-03-02T08:00:00')], day, ZONE)),
    );
    expect(open).toEqual([[], [], []]);
    const changed = [
      mark('skipped', '2026-03-02T08:00:00', 2),
      mark('done', '2026-03-02T08:00:00', 1),
    ];
    expect(agendaOf([step()], changed, day, ZONE).items[0]?.answer).toBe('skipped');
  });

  it('goes with her when she travels, and an appointment stays on its own clock', () => {
    const away = 'America/New_York';
    const at = (zone: string | null) =>
      agendaOf([step({ zone })], [], '2026-03-02', away).items[0]?.occurrence.at;
    expect(at(null)).toBe(momentAt('2026-03-02', '08:00', away));
    expect(at(ZONE)).toBe(momentAt('2026-03-02', '08:00', ZONE));
    expect(
      locals('2026-03-02', [step({ start: '2026-03-02', rule: null, zone: ZONE })], away),
    ).toEqual(['2026-03-02']);
  });

  it('tells a time that a clock change skips', () => {
    const early = step({ start: '2026-03-28T02:30:00', rule: 'FREQ=DAILY' });
    const notes = (['2026-03-28', '2026-03-29', '2026-10-25'] as const).map((day) =>
      clockNote(agendaOf([early], [], day, ZONE).items[0]!.occurrence),
    );
    expect(notes).toEqual([null, 'routines.clock.skipped', 'routines.clock.repeated']);
    expect(notes.every((key) => key === null || key in words)).toBe(true);
  });

  it('brings each occurrence on exactly one day, through clock changes', () => {
    const rule = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=SU',
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=DAILY;BYHOUR=0,2,23',
    );
    const zone = fc.constantFrom(
      ZONE,
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const first = fc.integer({ min: 0, max: 700 }).map((days) => plusDays('2017-09-01', days));
    fc.assert(
      fc.property(rule, zone, first, (text, where, day) => {
        const steps = [step({ rule: text, start: '2017-01-01T02:30:00' })];
        const week = Array.from({ length: 10 }, (_, n) => plusDays(day, n));
        const byDay = week.flatMap((one) =>
          agendaOf(steps, [], one, where).items.map(({ key }) => key),
        );
        const window = {
          from: startOfDay(day, where),
          until: startOfDay(plusDays(day, 10), where),
        };
        expect(byDay).toEqual(agendaIn(steps, [], window, where).items.map(({ key }) => key));
        expect(new Set(byDay).size).toBe(byDay.length);
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  it('is still shown when one rule is too much', () => {
    const { items, troubled } = agendaOf(
      [step(), step({ id: 'bad', rule: 'FREQ=SECONDLY' })],
      [],
      '2026-03-02',
      ZONE,
    );
    expect([items.length, troubled.map(({ id }) => id)]).toEqual([1, ['bad']]);
    expect(refusalOf(step({ rule: 'FREQ=SECONDLY' }), ZONE, 0)).toBe('fine');
    expect(refusalOf(step(), ZONE, startOfDay('2026-03-02', ZONE))).toBeNull();
  });
});

describe('her reminders', () => {
  const window = (day: Day) => ({
    from: startOfDay(day, ZONE),
    until: startOfDay(plusDays(day, 1), ZONE),
  });

  it('come before, and not for what is answered or asks for none', () => {
    const [reminder] = remindersIn(
      [step(), step({ id: 'calm', remindMinutes: null })],
      [],
      window('2026-03-02'),
      ZONE,
    );
    expect(reminder).toMatchObject({
      key: 'walk/2026-03-02T08:00:00',
      at: momentAt('2026-03-02', '07:30', ZONE),
    });
    expect(
      remindersIn([step()], [mark('not-today', '2026-03-02T08:00:00')], window('2026-03-02'), ZONE),
    ).toEqual([]);
  });

  it('come the evening before when it begins just after midnight', () => {
    const night = step({ start: '2026-03-03T00:10:00', rule: null });
    expect(remindersIn([night], [], window('2026-03-02'), ZONE)).toHaveLength(1);
    expect(remindersIn([night], [], window('2026-03-03'), ZONE)).toEqual([]);
  });
});
