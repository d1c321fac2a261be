import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../platform/local-days.ts';
import type { Agreement } from './agreement.ts';
import type { Facts } from './facts.ts';
import { evaluate } from './rules.ts';
import { agreed, checkin, lives, on, ring, tell } from './testing/maya.ts';
import type { Trigger } from './trigger.ts';

const missed: Trigger = { kind: 'missed', checkins: 3 };
const notSafe: Trigger = { kind: 'not-safe' };
const quiet = { from: '22:00', until: '08:00' } as const;
const press = (id: string, at: number, clearedAt: number | null = null) => ({ id, at, clearedAt });
const stepsOf = (agreement: Agreement, facts: Facts, now: number) =>
  evaluate(agreement, facts, now).occasions.at(-1)?.steps ?? [];

describe('its steps', () => {
  const facts = lives({ versions: [checkin('2026-11-10', 3)] });
  const night = on('2026-11-14', '00:00');

  it('wait for the end of quiet hours, unless one says otherwise', () => {
    const steps = [tell(), tell({ id: 'now', evenInQuietHours: true })];
    const planned = stepsOf(agreed(missed, { quietHours: quiet, steps }), facts, night);
    expect(planned.map(({ at, held, state }) => ({ at, held, state }))).toEqual([
      { at: on('2026-11-14', '08:00'), held: 'quiet', state: 'later' },
      { at: night, held: null, state: 'due' },
    ]);
  });

  it('wait through days off, and are let go if it is over by then', () => {
    const away = [
      { first: '2026-11-11', last: '2026-11-12', setAt: on('2026-11-10'), cancelledAt: null },
    ] as const;
    const presses = (clearedAt: number | null) =>
      lives({ away, notSafe: [press('a', on('2026-11-11'), clearedAt)] });
    const step = (clearedAt: number | null) =>
      stepsOf(agreed(notSafe), presses(clearedAt), on('2026-11-13'))[0];
    expect(step(null)).toMatchObject({ state: 'due', held: 'away', at: on('2026-11-13', '00:00') });
    expect(step(on('2026-11-12'))).toMatchObject({ state: 'dropped', dropped: 'over' });
  });

  it('that waited through days off and then a night are let go too', () => {
    const away = [
      { first: '2026-11-11', last: '2026-11-12', setAt: on('2026-11-10'), cancelledAt: null },
    ] as const;
    const facts = lives({ away, notSafe: [press('a', on('2026-11-11'), on('2026-11-12'))] });
    const [step] = stepsOf(agreed(notSafe, { quietHours: quiet }), facts, on('2026-11-13'));
    expect(step).toMatchObject({ at: on('2026-11-13', '08:00'), held: 'away', dropped: 'over' });
  });

  it('are not done days too late for something that is over', () => {
    const pressed = lives({ notSafe: [press('a', on('2026-11-11'), on('2026-11-12'))] });
    const steps = [tell(), tell({ id: 'next day', afterMinutes: 24 * 60 })];
    const planned = stepsOf(agreed(notSafe, { steps }), pressed, on('2026-11-14', '11:00'));
    expect(planned.map(({ state }) => state)).toEqual(['due', 'due']);
    const acted = evaluate(agreed(notSafe, { steps }), pressed, on('2026-11-11')).occasions[0]!;
    const recorded = [{ ...acted, actedAt: acted.actsAt, stoppedAt: null, done: [] }];
    const late = stepsOf(
      agreed(notSafe, { steps }),
      { ...pressed, recorded },
      on('2026-11-14', '13:00'),
    );
    expect(late.map(({ dropped }) => dropped)).toEqual(['too-late', null]);
  });

  it('that ask whether it still holds are dropped when it does not', () => {
    const steps = [tell({ afterMinutes: 24 * 60, ifStill: true })];
    const back = lives({ versions: [checkin('2026-11-10', 3), checkin('2026-11-14', 3)] });
    expect(stepsOf(agreed(missed, { steps }), facts, on('2026-11-15'))[0]).toMatchObject({
      state: 'due',
    });
    expect(stepsOf(agreed(missed, { steps }), back, on('2026-11-15'))[0]).toMatchObject({
      dropped: 'over',
    });
  });

  it('never promise a team that is not there', () => {
    const steps = [ring()];
    expect(stepsOf(agreed(missed, { steps }), facts, night)[0]).toMatchObject({
      dropped: 'no-team',
    });
    expect(stepsOf(agreed(missed, { steps }), { ...facts, onCall: true }, night)[0]).toMatchObject({
      state: 'due',
    });
  });

  it('reach nobody who left or from whom she took everything back', () => {
    const [sam, asha] = facts.supporters;
    const without = (change: object) => ({ ...facts, supporters: [{ ...sam!, ...change }, asha!] });
    const steps = [tell({ to: ['sam', 'asha'] }), tell({ id: 'sam', to: ['sam'] })];
    for (const change of [{ endedAt: night - HOUR }, { withdrawnAt: night - HOUR }]) {
      const planned = stepsOf(agreed(missed, { steps }), without(change), night);
      expect(planned.map(({ to, dropped }) => [to, dropped])).toEqual([
        [['asha'], null],
        [[], 'no-one'],
      ]);
    }
    const again = agreed(missed, { steps }, { agreedAt: on('2026-11-10') });
    expect(stepsOf(again, without({ withdrawnAt: on('2026-11-09') }), night)[0]?.to).toEqual([
      'sam',
      'asha',
    ]);
  });
});
