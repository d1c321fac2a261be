import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../platform/local-days.ts';
import type { CheckinVersion } from '../../plan/check-ins/public.ts';
import type { Facts, RecordedOccasion } from './facts.ts';
import { evaluate } from './rules.ts';
import { agreed, checkin, lives, on, open, tell } from './testing/maya.ts';
import { Ledger, turn } from './testing/workers.ts';
import type { Trigger } from './trigger.ts';

const missed: Trigger = { kind: 'missed', checkins: 3 };
const notSafe: Trigger = { kind: 'not-safe' };
const press = (id: string, at: number, clearedAt: number | null = null) => ({ id, at, clearedAt });

describe('a consent that opened by itself', () => {
  const at = on('2026-11-10');
  const facts = lives({ notSafe: [press('a', at)] });
  const agreement = agreed(notSafe, { steps: [open(48)] });
  const ledger = new Ledger();
  turn(agreement, facts, ledger, at);
  const [past] = ledger.recorded as [RecordedOccasion];
  const until = (change: Partial<RecordedOccasion>, plan = agreement, given = facts) =>
    evaluate(plan, { ...given, recorded: [{ ...past, ...change }] }, at + HOUR).openings[0]?.until;

  it('closes by itself after its time', () => {
    expect(until({})).toBe(at + 48 * HOUR);
    expect(evaluate(agreement, { ...facts, recorded: [past] }, at + HOUR).lookAgainAt).toBe(
      on('2026-11-11', '00:00'),
    );
  });

  it('closes at once when Maya stops, pauses, changes or ends it, or takes back from Sam', () => {
    const soon = at + 10 * MINUTE;
    const sam = (change: object) => ({
      ...facts,
      supporters: facts.supporters.map((one) => ({ ...one, ...change })),
    });
    const paused = { ...agreement.life, pauses: [{ from: soon, until: null }] };
    expect([
      until({ stoppedAt: soon }),
      until({}, { ...agreement, life: paused }),
      until({}, { ...agreement, life: { ...agreement.life, endedAt: soon } }),
      until({}, { ...agreement, version: 2, life: { ...agreement.life, agreedAt: soon } }),
      until({}, agreement, sam({ endedAt: soon })),
      until({}, agreement, sam({ withdrawnAt: soon })),
    ]).toEqual(Array(6).fill(soon));
    expect(until({}, agreement, { ...facts, supporters: [] })).toBe(at);
  });
});

describe('when Maya changes an agreement that acted', () => {
  const silent = lives({ versions: [checkin('2026-11-10', 3)] });
  const first = agreed(
    missed,
    { steps: [tell(), tell({ id: 'later', afterMinutes: 48 * 60 })] },
    { agreedAt: on('2026-11-10') },
  );
  const second = {
    ...first,
    version: 2,
    life: { ...first.life, agreedAt: on('2026-11-14', '10:00') },
  };

  it('the new version does not act for the same cause, and the old steps are over', () => {
    const low: Trigger = { kind: 'mood', side: 'at-most', step: 2, days: 1 };
    const facts = lives({ versions: [checkin('2026-11-10', 1)] });
    const ledger = new Ledger();
    turn({ ...first, trigger: low }, facts, ledger, on('2026-11-10'));
    const changed = { ...second, trigger: low };
    const { occasions } = turn(changed, facts, ledger, on('2026-11-15'));
    expect(occasions.map(({ state, version, steps }) => [state, version, steps])).toEqual([
      ['acted', 1, []],
    ]);
    expect(ledger.log.map(({ step }) => step)).toEqual(['tell']);
  });

  it('agreeing is a word too: missed days count anew', () => {
    expect(evaluate(second, silent, on('2026-11-16', '20:00')).occasions).toEqual([]);
    expect(evaluate(second, silent, on('2026-11-17', '20:00')).occasions).toHaveLength(1);
  });
});

describe('while it waits', () => {
  const plan = agreed(missed, { waitMinutes: 24 * 60 }, { agreedAt: on('2026-11-10', '09:00') });
  const facts = lives({ versions: [checkin('2026-11-10', 3)] });

  it('asks to be looked at again when the wait is over, or the day, or a rest', () => {
    expect(evaluate(plan, facts, on('2026-11-11')).lookAgainAt).toBe(on('2026-11-12', '00:00'));
    expect(evaluate(plan, facts, on('2026-11-14', '01:00')).lookAgainAt).toBe(
      on('2026-11-15', '00:00'),
    );
    const pauses = [{ from: on('2026-11-10', '10:00'), until: on('2026-11-10', '13:00') }];
    const resting = { ...plan, life: { ...plan.life, pauses } };
    expect(evaluate(resting, facts, on('2026-11-10')).lookAgainAt).toBe(on('2026-11-10', '13:00'));
    const ended = { ...plan, life: { ...plan.life, endedAt: on('2026-11-10', '11:00') } };
    expect(evaluate(ended, facts, on('2026-11-10')).lookAgainAt).toBeNull();
  });

  it('a journey to another zone does not begin the wait again', () => {
    const ledger = new Ledger();
    turn(plan, facts, ledger, on('2026-11-14', '01:00'));
    const travelled = { ...facts, zone: 'America/New_York', zoneSince: on('2026-11-14', '20:00') };
    turn(plan, travelled, ledger, on('2026-11-14', '21:00'));
    turn(plan, travelled, ledger, on('2026-11-15', '00:00'));
    expect(ledger.recorded.map(({ actedAt }) => actedAt)).toEqual([on('2026-11-15', '00:00')]);
  });

  it('after a journey, what waits since is not taken for what was before', () => {
    const one = agreed(
      { kind: 'missed', checkins: 1 },
      { waitMinutes: 5 * 60 },
      { agreedAt: on('2026-11-01', '00:00') },
    );
    const word = checkin('2026-11-03', 3, { recordedAt: on('2026-11-06', '00:00') });
    const late = checkin('2026-11-06', 3, { recordedAt: on('2026-11-07', '00:00') });
    const ledger = new Ledger();
    const look = (now: number, versions: CheckinVersion[], zoneSince = 0) =>
      turn(one, { ...lives({ versions }), zoneSince }, ledger, now);
    look(on('2026-11-02', '05:00'), []);
    look(on('2026-11-06', '00:00'), [word], on('2026-11-05', '10:00'));
    look(on('2026-11-07', '00:00'), [word], on('2026-11-05', '10:00'));
    look(on('2026-11-07', '06:00'), [word, late], on('2026-11-05', '10:00'));
    const acted = ledger.recorded.filter(({ actedAt }) => actedAt !== null);
    expect(acted.map(({ from }) => from)).toEqual([on('2026-11-02', '00:00')]);
  });

  it('a rest begins the wait again, and nothing acts in it', () => {
    const low: Trigger = { kind: 'mood', side: 'at-most', step: 2, days: 1 };
    const pauses = [{ from: on('2026-11-10', '20:00'), until: on('2026-11-12', '20:00') }];
    const sad = lives({ versions: [checkin('2026-11-10', 1)] });
    const resting = agreed(low, { waitMinutes: 24 * 60 }, { pauses });
    const seen = (now: number) => evaluate(resting, sad, now).occasions.at(-1);
    expect(seen(on('2026-11-12'))).toMatchObject({ state: 'waiting', actsAt: null });
    expect(seen(on('2026-11-13'))).toMatchObject({
      state: 'waiting',
      actsAt: on('2026-11-13', '20:00'),
    });
  });
});

describe('when Maya stops it', () => {
  const at = on('2026-11-10');

  it('an occasion that waited stays stopped', () => {
    const plan = agreed(notSafe, { waitMinutes: 60 });
    const facts = lives({ notSafe: [press('a', at)] });
    const ledger = new Ledger();
    turn(plan, facts, ledger, at);
    ledger.stop('not-safe:a', at + MINUTE);
    const { occasions } = turn(plan, facts, ledger, at + 3 * HOUR);
    expect(occasions).toMatchObject([{ state: 'stopped', actsAt: null, steps: [] }]);
    expect(ledger.log).toEqual([]);
  });

  it('what was queued before a pause does not come back after it', () => {
    const steps = [tell({ afterMinutes: 5 * 60 })];
    const pauses = [{ from: at + HOUR, until: at + 2 * HOUR }];
    const facts = lives({ notSafe: [press('a', at)] });
    const ledger = new Ledger();
    turn(agreed(notSafe, { steps }), facts, ledger, at);
    const { occasions } = turn(
      agreed(notSafe, { steps }, { pauses }),
      facts,
      ledger,
      at + 6 * HOUR,
    );
    expect(occasions[0]?.steps).toMatchObject([{ state: 'dropped', dropped: 'paused' }]);
  });

  it('a press after she said she is safe is a new cause, however soon', () => {
    const facts = (...presses: Facts['notSafe']) => lives({ notSafe: presses });
    const ledger = new Ledger();
    turn(agreed(notSafe), facts(press('a', at)), ledger, at);
    const again = facts(press('a', at, at + 5 * MINUTE), press('b', at + 10 * MINUTE));
    turn(agreed(notSafe), again, ledger, at + 10 * MINUTE);
    expect(ledger.log.map(({ key }) => key)).toEqual(['not-safe:a', 'not-safe:b']);
  });
});
