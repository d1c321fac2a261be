import fc from 'fast-check';
import { DAYS, lived, type World } from './made.ts';
import { PEOPLE, SIGNS, trigger } from './triggers.ts';

export type { World };
export const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York'] as const;

/** Random weeks in Maya's life: her check-ins, her supporters Sam, Asha and Lena, her agreement. */
export const world: fc.Arbitrary<World> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    plan: fc.record({ trigger: trigger(), waitHours: fc.constantFrom(0, 0, 1, 5, 24, 40) }),
    agreedHour: fc.integer({ min: 0, max: 120 }),
    pauses: fc.array(fc.record({ from: hours(), hours: fc.integer({ min: 1, max: 72 }) }), {
      maxLength: 2,
    }),
    endedHour: fc.option(hours(), { freq: 4 }),
    checkins: fc.array(checkin(), { maxLength: 30 }),
    away: fc.array(
      fc.record({
        day: days(),
        length: fc.nat(4),
        set: hours(),
        cancelled: fc.option(hours(), { freq: 3 }),
      }),
      { maxLength: 2 },
    ),
    concerns: fc.array(fc.record({ by: fc.constantFrom(...PEOPLE), at: hours() }), {
      maxLength: 6,
    }),
    presses: happenings(),
    risks: happenings(),
    delays: fc.tuple(delay(), delay()),
    ends: fc.option(hours(), { freq: 4 }),
    mutes: fc.option(hours(), { freq: 4 }),
  })
  .map((made) => lived(made));

function checkin() {
  return fc.record({
    day: days(),
    mood: fc.integer({ min: 1, max: 5 }),
    late: fc.constantFrom(0, 0, 0, 1, 2, 3),
    hour: fc.integer({ min: 0, max: 22 }),
    signs: fc.subarray([...SIGNS]),
    takenBack: fc.constantFrom(false, false, false, true),
  });
}

function happenings() {
  const one = fc.record({ at: hours(), clear: fc.option(fc.integer({ min: 1, max: 30 })) });
  return fc.uniqueArray(one, { maxLength: 5, selector: ({ at }) => at });
}

function delay() {
  return fc.constantFrom(0, 0, 1, 5, 30);
}

function hours() {
  return fc.integer({ min: 0, max: DAYS * 24 });
}

function days() {
  return fc.integer({ min: 0, max: DAYS - 1 });
}
