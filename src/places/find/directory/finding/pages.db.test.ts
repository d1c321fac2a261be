import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../../test/world.ts';
import { demoDirectory } from '../demo/directory.ts';
import { judgedQuestions, now } from '../judged/quality.ts';
import {
  audienceNames,
  cultureNames,
  faithNames,
  needNames,
  signalNames,
} from '../search/lexicon-names.ts';
import { keepDirectory } from '../testing/kept.ts';
import { searchServices } from './services.ts';
import type { Wanted } from './wanted.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await keepDirectory(world, demoDirectory());
});
afterAll(() => world.end());

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary, weight: 1 });
const rarelySome = <T>(names: readonly T[]) =>
  rarely(fc.subarray([...names], { minLength: 1, maxLength: 2 }));
const words = fc
  .tuple(
    fc.subarray([...judgedQuestions], { minLength: 0, maxLength: 2 }),
    fc.subarray([
      'free',
      'in spanish',
      'near little marrow',
      'open saturday',
      'i am 17',
      'WX4',
      'online',
    ]),
  )
  .map(([asks, more]) => [...asks, ...more].join(' '));
const when = fc.record({
  days: fc.oneof(
    fc.constantFrom('always', 'now', 'today'),
    fc.subarray([1, 3, 6, 7], { minLength: 1 }),
  ),
  part: fc.constantFrom('morning', 'evening', null),
  at: fc.constant(null),
  after: fc.constant(null),
});
const asked = fc.record({
  words: maybe(words),
  needs: rarelySome(needNames),
  audiences: rarelySome(audienceNames),
  faiths: rarelySome(faithNames),
  cultures: rarelySome(cultureNames),
  languages: rarelySome(['es', 'pl', 'en', 'zh', 'sgn', 'haw']),
  signals: rarelySome(signalNames),
  age: rarely(fc.integer({ min: 0, max: 131 })),
  when: rarely(when),
  place: rarely(fc.constantFrom('Wrenfield', 'Ashcombe', 'WX1 1AB', 'Nowhere at all')),
  within: rarely(fc.constantFrom(500, 5000, 50_000)),
});

/** Who is open then for sure, at an age that must be looked at. */
const noSetHolds = {
  words: undefined,
  needs: undefined,
  audiences: undefined,
  faiths: undefined,
  cultures: undefined,
  languages: undefined,
  signals: undefined,
  place: undefined,
  within: undefined,
  age: 131,
  when: { days: [1, 3, 6, 7], part: null, at: null, after: null },
};

/** What pages of a size say, one after the other: services with all that is said of them, and how many there are. */
async function inPagesOf(perPage: number, most: number, wanted: Wanted) {
  const found = [];
  let total = 0;
  for (let page = 1; found.length < most; page += 1) {
    const answer = await world.as('visitor', (db) =>
      searchServices(db, { ...wanted, page, perPage }, now),
    );
    total = answer.total;
    found.push(...answer.services);
    if (answer.services.length < perPage) break;
  }
  return { total, found: found.slice(0, most) };
}

test('Short pages say the same as long ones, for which every service that fits is weighed', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (every) => {
      const wanted = Object.fromEntries(
        Object.entries(every).filter(([, value]) => value !== undefined),
      ) as Wanted;
      const all = await inPagesOf(100, 1000, wanted);
      expect(all.found.length).toBe(all.total);
      expect(await inPagesOf(3, 9, wanted)).toEqual({ ...all, found: all.found.slice(0, 9) });
    }),
    { numRuns: 120, examples: [[noSetHolds]] },
  );
}, 120_000);
