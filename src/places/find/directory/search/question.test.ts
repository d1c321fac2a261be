import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoDirectory } from '../demo/directory.ts';
import { ageIn, ageRangeIn } from './age.ts';
import { searchBookOf } from './book.ts';
import { longestQuestion, questionIn } from './question.ts';
import { meantWord, slipsBetween } from './spelling.ts';
import { stem } from './stems.ts';
import { whenIn } from './when.ts';

const { places, vocabulary } = searchBookOf(demoDirectory());
const asked = (text: string) => questionIn(text, places, vocabulary);

test('A member asks in their own words and is understood', () => {
  expect(asked('place to sleep').needs).toEqual(['shelter']);
  expect(asked('Spanish-speaking counsellor, free, on Saturday near Ashcombe')).toMatchObject({
    needs: ['talking'],
    languages: ['es'],
    signals: ['free'],
    when: { days: [6] },
    place: { place: { name: 'Ashcombe' } },
  });
  expect(asked('halal food for my kids')).toMatchObject({
    needs: ['food'],
    faiths: ['muslim'],
    audiences: ['children'],
  });
  expect(asked('online group for trans people run by people who have been there')).toMatchObject({
    audiences: ['lgbt'],
    signals: expect.arrayContaining(['livedExperience', 'remote']) as unknown,
  });
  expect(asked('counselling step free no waiting list')).toMatchObject({
    needs: ['talking'],
    signals: expect.arrayContaining(['stepFree', 'takesNew']) as unknown,
  });
  expect(asked('')).toMatchObject({ needs: [], words: [], place: null, when: null });
});

test('A member who may be in danger is known to be, whatever else they ask', () => {
  for (const words of [
    'I want to die',
    'going to hurt myself',
    'my husband hits me',
    'suicidal thoughts',
  ])
    expect(asked(words).urgent).toBe(true);
  expect(asked('knitting group').urgent).toBe(false);
});

test('A member in a hurry makes slips, and is told how they were read', () => {
  expect(asked('foodbnak')).toMatchObject({
    needs: ['food'],
    corrections: [{ typed: 'foodbnak', meant: 'foodbank' }],
  });
  expect(asked('counsilling for anxeity').needs).toEqual(['talking', 'low-mood']);
  expect(asked('i feel alone since my mum died')).toMatchObject({ corrections: [] });
  expect(asked('counsellor in Ashcomb').place?.place?.name).toBe('Ashcombe');
});

test('A member names a place, a postcode, or only here', () => {
  expect(asked('food near me').place).toMatchObject({ nearMe: true, place: null });
  expect(asked('dentist near wx1 2db').place?.postcode).toMatchObject({
    kind: 'uk',
    code: 'WX1 2DB',
    whole: true,
  });
  expect(asked('dentist wx6').place?.postcode).toMatchObject({ district: 'WX6', whole: false });
  expect(asked('shelter 21201').place?.postcode).toMatchObject({ kind: 'us', code: '21201' });
  expect(asked('walks in little marrow').place?.place?.name).toBe('Little Marrow');
  expect(asked('open 24/7').place).toBe(null);
});

test('A member says when', () => {
  const cases = [
    ['open now', { days: 'now' }],
    ['tonight', { days: 'today', part: 'night' }],
    ['saturday morning', { days: [6], part: 'morning' }],
    ['weekends', { days: [6, 7] }],
    ['after 6pm', { days: 'any', after: '18:00' }],
    ['tuesday at 10 30 am', { days: [2], at: '10:30' }],
    ['24 7', { days: 'always' }],
  ] as const;
  for (const [words, when] of cases) expect(whenIn(words).when).toMatchObject(when);
  expect(whenIn('help with rent')).toEqual({ when: null, left: 'help with rent' });
});

test('A member says how old, and a service says for whom', () => {
  expect([
    ageIn('my 14 year old').age,
    ageIn('over 65s').age,
    ageIn('under 18').age,
    ageIn('my son is 19').age,
    ageIn('room 101').age,
  ]).toEqual([14, 65, 17, 19, null]);
  expect(ageRangeIn('Adults 18 and older')).toEqual({ least: 18, most: null });
  expect(ageRangeIn('Young people aged 11-25')).toEqual({ least: 11, most: 25 });
  expect(ageRangeIn('Children under 12')).toEqual({ least: null, most: 12 });
  expect(ageRangeIn('Rooms 4 to 7')).toEqual({ least: null, most: null });
});

test('Words of one family are one word, on both sides of the ocean', () => {
  for (const [one = '', other = ''] of [
    ['counselling', 'counseling'],
    ['housing', 'houses'],
    ['families', 'family'],
    ['centre', 'center'],
    ['classes', 'class'],
    ['voices', 'voice'],
  ])
    expect(stem(one)).toBe(stem(other));
  expect(stem('news')).not.toBe(stem('newsagent'));
});

const word = fc.stringMatching(/^[a-z]{4,12}$/);

test('Slips are counted the same both ways, none between equal words, and never beyond what is allowed', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipsBetween(one, other, 3)).toBe(slipsBetween(other, one, 3));
      expect(slipsBetween(one, one, 2)).toBe(0);
      const meant = meantWord(one, { words: new Map([[other, 1]]), known: new Set() });
      if (meant !== null && !meant.startsWith(one))
        expect(slipsBetween(one, other, 2)).toBeLessThanOrEqual(2);
    }),
  );
});

test('No question, whatever is in it, breaks the search or takes more than its beginning', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
      expect(asked(text)).toEqual(asked(text.slice(0, longestQuestion)));
    }),
    { numRuns: 300 },
  );
}, 30_000);
