import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, distance, isInside } from './distance.ts';
import { isWithin, postcodeIn, zipWithItsZeros } from './postcode.ts';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('A member is told a distance that is right to within a per cent', () => {
  const towns = [
    { latitude: 39.2904, longitude: -76.6122 },
    { latitude: 38.9072, longitude: -77.0369 },
  ] as const;
  expect(distance(...towns) / 1000).toBeGreaterThan(55.5);
  expect(distance(...towns) / 1000).toBeLessThan(57.5);
  expect(
    distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }) / 1000,
  ).toBeCloseTo(20_015, -1);
});

test('Distance is the same both ways, nothing to itself, and never longer by a detour', () => {
  fc.assert(
    fc.property(point, point, point, (one, other, third) => {
      expect(distance(one, other)).toBeCloseTo(distance(other, one), 3);
      expect(distance(one, one)).toBe(0);
      expect(distance(one, third)).toBeLessThanOrEqual(
        distance(one, other) + distance(other, third) + 0.5,
      );
    }),
  );
});

test('Whoever is within a distance is within the box around it, across the date line and at the poles too', () => {
  fc.assert(
    fc.property(
      point,
      fc.double({ min: 1, max: 3_000_000, noNaN: true }),
      point,
      (middle, metres, somebody) => {
        if (distance(middle, somebody) <= metres * 0.999)
          expect(isInside(boxAround(middle, metres), somebody)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('A postcode is a postcode however it is typed', () => {
  expect(postcodeIn('sw1a1aa')).toEqual({
    kind: 'uk',
    code: 'SW1A 1AA',
    district: 'SW1A',
    whole: true,
  });
  expect(postcodeIn(' wx1  4ab ')).toMatchObject({ kind: 'uk', code: 'WX1 4AB' });
  expect(postcodeIn('WX1')).toEqual({ kind: 'uk', code: 'WX1', district: 'WX1', whole: false });
  expect(postcodeIn('21201-1234')).toEqual({
    kind: 'us',
    code: '21201',
    district: '212',
    whole: true,
  });
  expect(postcodeIn('K1A 0B1')).toMatchObject({ kind: 'other', code: 'K1A 0B1' });
  for (const words of ['food', '', '12', 'wrenfield town']) expect(postcodeIn(words)).toBe(null);
});

test('An address is in the district that was asked for, and not in the next', () => {
  const [district, whole] = [postcodeIn('WX1'), postcodeIn('WX1 4AB')];
  expect(district && isWithin(district, 'WX1 4AB')).toBe(true);
  expect(district && isWithin(district, 'WX11 4AB')).toBe(false);
  expect(whole && isWithin(whole, 'wx14ab')).toBe(true);
  expect(zipWithItsZeros('501', 'NY')).toBe('00501');
});
