import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_LENGTH } from '../../../platform/local-days.ts';
import { linkShows, REFERRAL_STATES, REFERRAL_STEPS, stateAfter } from './moves.ts';
import { nextDue, standingAfter, turnOf, wantsAlternatives, type Standing } from './rules.ts';

const begin = (state: Standing['state'], channel: Standing['channel'] = 'link'): Standing => ({
  state,
  channel,
  since: 0,
  reminders: 0,
  weeks: null,
  aside: false,
});
const anyStep = fc.constantFrom(...REFERRAL_STEPS);
const anyStanding = fc.record({
  state: fc.constantFrom(...REFERRAL_STATES),
  channel: fc.constantFrom('link', 'paper'),
  since: fc.integer({ min: 0, max: 1000 }).map((day) => day * DAY_LENGTH),
  reminders: fc.integer({ min: 0, max: 3 }),
  weeks: fc.option(fc.integer({ min: 1, max: 104 })),
  aside: fc.boolean(),
}) satisfies fc.Arbitrary<Standing>;

/** What Kith does when nobody else does anything, until it only waits. */
function leftAlone(standing: Standing): { standing: Standing; acts: number } {
  let now = standing;
  for (let acts = 0; acts < 50; acts++) {
    const due = nextDue(now);
    if (!due) return { standing: now, acts };
    now =
      due.act === 'remind'
        ? { ...now, reminders: now.reminders + 1 }
        : standingAfter(now, due.act, due.at);
  }
  throw new Error('It never came to rest.');
}

test('Nothing that Sam suggests for Maya goes out before she says yes', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
      let now = begin('proposed');
      let agreed = false;
      for (const step of steps) {
        agreed ||= stateAfter(now.state, step) !== undefined && /^(accept|send)$/.test(step);
        now = standingAfter(now, step, 1);
        expect(linkShows(now.state) && !agreed).toBe(false);
      }
    }),
  );
});

test('What Maya withdrew stays withdrawn, whatever comes after, and its link shows nothing', () => {
  fc.assert(
    fc.property(anyStanding, fc.array(anyStep, { maxLength: 12 }), (standing, steps) => {
      const withdrawn = standingAfter(standing, 'withdraw', 1);
      fc.pre(withdrawn.state === 'withdrawn');
      const later = steps.reduce((now, step) => standingAfter(now, step, 2), withdrawn);
      expect(later.state).toBe('withdrawn');
      expect(linkShows(later.state)).toBe(false);
      expect(nextDue(later)).toBeUndefined();
    }),
  );
});

test('Wherever the link shows her words, Maya can withdraw or say how it ended', () => {
  for (const state of REFERRAL_STATES.filter((one) => linkShows(one))) {
    expect(stateAfter(state, 'withdraw')).toBe('withdrawn');
    expect(stateAfter(state, 'helped')).toBe('helped');
  }
});

test('A referral that everybody leaves alone comes to rest with Maya, never with nobody', () => {
  fc.assert(
    fc.property(anyStanding, (standing) => {
      const { standing: rest, acts } = leftAlone(standing);
      expect(acts).toBeLessThanOrEqual(5);
      const over = ['helped', 'partly', 'refused', 'lapsed', 'withdrawn', 'closed'];
      const seenTo = rest.aside && !linkShows(rest.state);
      const withMaya = turnOf(rest) === 'member' || seenTo;
      expect(
        withMaya || over.includes(rest.state) || (rest.state === 'unanswered' && rest.aside),
      ).toBe(true);
    }),
  );
});

test('What is due lies after the turn began, and later reminders after earlier ones', () => {
  fc.assert(
    fc.property(anyStanding, (standing) => {
      const due = nextDue(standing);
      if (!due) return;
      expect(due.at).toBeGreaterThan(standing.since);
      const next = nextDue({ ...standing, reminders: standing.reminders + 1 });
      if (due.act === 'remind' && next) expect(next.at).toBeGreaterThan(due.at);
    }),
  );
});

test('An organisation that says nothing is reminded twice, and on the tenth day others come up', () => {
  const sent = begin('sent');
  expect(nextDue(sent)).toEqual({ at: 3 * DAY_LENGTH, act: 'remind' });
  expect(nextDue({ ...sent, reminders: 1 })).toEqual({ at: 7 * DAY_LENGTH, act: 'remind' });
  const last = nextDue({ ...sent, reminders: 2 });
  expect(last).toEqual({ at: 10 * DAY_LENGTH, act: 'no-answer' });
  const after = standingAfter(sent, 'no-answer', last?.at ?? 0);
  expect([turnOf(after), wantsAlternatives(after)]).toEqual(['member', true]);
});

test('Opening the link moves no clock; a question gives the turn to Maya, and her answer gives it back', () => {
  const opened = standingAfter(begin('sent'), 'open', 5);
  expect(opened).toMatchObject({ state: 'received', since: 0 });
  const asked = standingAfter(opened, 'ask', 6);
  expect(turnOf(asked)).toBe('member');
  const answered = standingAfter(asked, 'answer', 7);
  expect([turnOf(answered), answered.since]).toEqual(['organisation', 7]);
});

test('After a yes Maya is asked in two weeks, and two weeks after each “not yet”', () => {
  const taking = standingAfter(begin('received'), 'take', 0);
  expect([turnOf(taking), nextDue(taking)]).toEqual([
    'nobody',
    { at: 14 * DAY_LENGTH, act: 'remind' },
  ]);
  expect(turnOf({ ...taking, reminders: 1 })).toBe('member');
  const notYet = standingAfter({ ...taking, reminders: 1 }, 'not-yet', 15 * DAY_LENGTH);
  expect(nextDue(notYet)).toEqual({ at: 29 * DAY_LENGTH, act: 'remind' });
});

test('Somebody on a waiting list of six weeks is remembered when the six weeks are over', () => {
  const waiting = standingAfter(begin('received'), 'wait', 0, 6);
  expect(nextDue(waiting)).toEqual({ at: 42 * DAY_LENGTH, act: 'remind' });
  expect(nextDue({ ...waiting, reminders: 1 })?.act).toBe('no-answer');
});

test('Where there is no e-mail address, it is the turn of who calls', () => {
  expect(turnOf(begin('sent', 'paper'))).toBe('caller');
  expect(nextDue({ ...begin('sent', 'paper'), reminders: 2 })?.at).toBe(14 * DAY_LENGTH);
});
