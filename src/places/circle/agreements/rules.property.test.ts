import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { HOUR, type Moment } from '../../../platform/local-days.ts';
import type { Facts, RecordedOccasion } from './facts.ts';
import { evaluate } from './rules.ts';
import { SAME_CAUSE } from './starts.ts';
import { deeds, isActive, type Deed } from './testing/model.ts';
import { livingAt, newsOf, visible } from './testing/visible.ts';
import { Ledger, turn } from './testing/workers.ts';
import { world, ZONES, type World } from './testing/world.ts';

type Happens = (now: Moment, ledger: Ledger) => void;
const SLOW = 60_000;
const DAYS_OF_HOURS = 24 * 24;

/** Evaluates at every new fact and whenever the last evaluation asked for it, as the jobs do. */
function lived({ agreement, facts, start, end }: World, happens: Happens = () => {}): Ledger {
  const ledger = new Ledger();
  const news = new Set(newsOf(facts, agreement));
  let look: Moment = Infinity;
  for (let now = start; now <= end; now += HOUR) {
    happens(now, ledger);
    if (now < agreement.life.agreedAt || (!news.has(now) && now < look)) continue;
    const { lookAgainAt } = turn(livingAt(agreement, now), visible(facts, now), ledger, now);
    look = lookAgainAt ?? Infinity;
  }
  return ledger;
}

function acts(ledger: Ledger): Deed[] {
  return ledger.recorded
    .flatMap(({ key, actedAt }) => (actedAt === null ? [] : [{ key, at: actedAt }]))
    .toSorted((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
}

/** Presses that belong together act once. */
function pressedOnce(ledger: Ledger): boolean {
  return (['not-safe', 'risk'] as const).every((kind) => {
    const acted = ledger.recorded.filter(
      ({ key, actedAt }) => key.startsWith(kind) && actedAt !== null,
    );
    const moments = acted.map(({ from }) => from).toSorted((one, other) => one - other);
    return moments.every((at, n) => n === 0 || at - (moments[n - 1] ?? at) >= SAME_CAUSE[kind]);
  });
}

/** Spells that acted since, though one that acted before was seen to hold when they began. */
function actedAgain(
  before: RecordedOccasion[],
  ledger: Ledger,
  travels: Moment,
): RecordedOccasion[] {
  const spells = (list: RecordedOccasion[]) =>
    list.filter(({ key, actedAt }) => key.startsWith('since:') && actedAt !== null);
  const old = spells(before);
  return spells(ledger.recorded).filter(
    (one) =>
      !old.some(({ key }) => key === one.key) &&
      old.some(({ seenUntil, over }) => one.from <= seenUntil || (one.from === travels && !over)),
  );
}

function unpaused({ agreement, facts, ...rest }: World): World {
  const life = { ...agreement.life, pauses: [], endedAt: null };
  return { ...rest, facts, agreement: { ...agreement, life } };
}

describe("Maya's agreement, over weeks of her life", () => {
  it(
    'acts exactly when the model does: never paused, ended or early, never twice, always when it held',
    () => {
      const same = fc.property(world, (lives) => {
        expect(acts(lived(lives))).toEqual(deeds(lives.agreement, lives.facts, lives.end));
      });
      fc.assert(same, { numRuns: 250 });
    },
    SLOW,
  );

  it(
    'does nothing after she stops, pauses or ends it, and nothing for whom she ended the tie with',
    () => {
      const stops = fc.array(fc.record({ nth: fc.nat(2), after: fc.nat(3) }), { maxLength: 2 });
      const wins = fc.property(world, stops, (lives, wanted) => {
        const { agreement, facts } = lives;
        const stopped = new Map<string, Moment>();
        const ledger = lived(lives, (now, sofar) => {
          const acted = acts(sofar);
          for (const { nth, after } of wanted) {
            const deed = acted[nth];
            if (!deed || stopped.has(deed.key) || now < deed.at + after * HOUR) continue;
            stopped.set(deed.key, now);
            sofar.stop(deed.key, now);
          }
        });
        for (const { key, at, to } of ledger.log) {
          const began = ledger.occasions.get(key)?.actedAt ?? Infinity;
          for (let hour = began; hour <= at; hour += HOUR)
            expect(isActive(agreement, hour)).toBe(true);
          expect(at).toBeLessThan(stopped.get(key) ?? Infinity);
          const gone = facts.supporters.filter(({ endedAt }) => endedAt !== null && endedAt <= at);
          expect(to.filter((person) => gone.some(({ id }) => id === person))).toEqual([]);
        }
      });
      fc.assert(wins, { numRuns: 120 });
    },
    SLOW,
  );

  it(
    'closes every consent that it opened: in time, and at once when she takes anything back',
    () => {
      const closes = fc.property(
        world,
        fc.nat(DAYS_OF_HOURS),
        fc.boolean(),
        (lives, stop, withdraws) => {
          const { agreement, start, end } = lives;
          const when = start + stop * HOUR;
          const facts: Facts = withdraws
            ? {
                ...lives.facts,
                supporters: lives.facts.supporters.map((one) => ({ ...one, withdrawnAt: when })),
              }
            : lives.facts;
          const ledger = lived({ ...lives, facts }, (now, sofar) => {
            if (now === when && !withdraws)
              for (const { key } of sofar.recorded) sofar.stop(key, now);
          });
          for (let now = start; now <= end + 100 * HOUR; now += 7 * HOUR) {
            const seen = { ...visible(facts, now), recorded: ledger.recorded };
            for (const one of evaluate(livingAt(agreement, now), seen, now).openings) {
              expect(one.until - one.from).toBeLessThanOrEqual(72 * HOUR);
              if (one.from > now || one.until <= now) continue;
              expect(isActive(agreement, now)).toBe(true);
              if (one.from < when) expect(now).toBeLessThan(when);
            }
          }
        },
      );
      fc.assert(closes, { numRuns: 80 });
    },
    SLOW,
  );

  it(
    'acts once for each cause when two workers look at any times and write in any order',
    () => {
      const hour = fc.nat(DAYS_OF_HOURS);
      const looks = fc.array(fc.record({ at: hour, lag: fc.nat(48) }), {
        minLength: 1,
        maxLength: 40,
      });
      const once = fc.property(world, looks, (any, schedule) => {
        const lives = unpaused(any);
        const { agreement, facts, start, end } = lives;
        const ledger = new Ledger();
        const turns = [...schedule, { at: (end - start) / HOUR, lag: 0 }]
          .map(({ at, lag }) => ({ at: start + at * HOUR, wrote: at + lag }))
          .filter(({ at }) => at >= agreement.life.agreedAt)
          .toSorted((one, other) => one.wrote - other.wrote);
        for (const { at } of turns) ledger.write(evaluate(agreement, visible(facts, at), at), at);
        const expected = deeds(agreement, facts, end);
        const did = acts(ledger);
        expect(expected).toEqual(expect.arrayContaining(did));
        const recent = expected.filter(({ at }) => end - at <= 72 * HOUR);
        expect(did).toEqual(expect.arrayContaining(recent));
      });
      fc.assert(once, { numRuns: 120 });
    },
    SLOW,
  );

  it(
    'acts once for each cause when facts become visible late, vanish, or Maya travels',
    () => {
      const lag = fc.array(fc.nat(3), { minLength: 1, maxLength: 7 });
      const trip = fc.record({ hour: fc.nat(DAYS_OF_HOURS), zone: fc.constantFrom(...ZONES) });
      const once = fc.property(
        world,
        lag,
        fc.array(fc.nat(30)),
        trip,
        (lives, lags, erased, { hour, zone }) => {
          const { agreement, facts, start, end } = lives;
          const ledger = new Ledger();
          const travels = start + hour * HOUR;
          for (let now = agreement.life.agreedAt; now <= end; now += HOUR) {
            const late = (n: number) => (lags[n % lags.length] ?? 0) * HOUR;
            const versions = facts.checkins.versions.filter(
              ({ recordedAt }, n) =>
                recordedAt + late(n) <= now && !(now >= travels && erased.includes(n)),
            );
            const riskAnswers = facts.riskAnswers
              .filter(({ at }, n) => at + 7 * late(n) <= now)
              .map((answer) => ({ ...answer, takenBackAt: null }));
            const place = now >= travels ? { zone, zoneSince: travels } : {};
            const checkins = { ...facts.checkins, versions };
            const seen = visible({ ...facts, ...place, riskAnswers, checkins }, now);
            const before = ledger.recorded;
            turn(livingAt(agreement, now), seen, ledger, now);
            expect(actedAgain(before, ledger, travels)).toEqual([]);
          }
          expect(pressedOnce(ledger)).toBe(true);
        },
      );
      fc.assert(once, { numRuns: 80 });
    },
    SLOW,
  );

  it('is the same in whatever order the facts are read', () => {
    const any = fc.property(
      world,
      fc.nat(DAYS_OF_HOURS),
      fc.gen(),
      ({ agreement, facts, start }, hour, g) => {
        const now = start + hour * HOUR;
        const shuffle = <Item>(list: readonly Item[]): Item[] =>
          g(() => fc.shuffledSubarray([...list], { minLength: list.length }));
        const { checkins, concerns, notSafe, supporters } = facts;
        const mixed: Facts = {
          ...facts,
          checkins: {
            versions: shuffle(checkins.versions),
            cadence: [],
            away: shuffle(checkins.away),
          },
          concerns: shuffle(concerns),
          notSafe: shuffle(notSafe),
          supporters: shuffle(supporters),
        };
        expect(evaluate(agreement, mixed, now)).toEqual(evaluate(agreement, facts, now));
      },
    );
    fc.assert(any, { numRuns: 120 });
  });
});
