import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedPins, pinText } from './pins.ts';
import { projectionFor, squareOn } from './projection.ts';

const sheet = { width: 360, height: 280, margin: 40 };
const spot = fc.record({
  latitude: fc.double({ min: -70, max: 70, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const nearby = spot.chain((middle) =>
  fc.array(
    fc.record({
      latitude: fc.double({ min: middle.latitude - 1, max: middle.latitude + 1, noNaN: true }),
      longitude: fc.double({ min: middle.longitude - 1, max: middle.longitude + 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
);

describe('On the locator map', () => {
  test('every place lies inside the margin, anywhere on Earth', () => {
    fc.assert(
      fc.property(nearby, (spots) => {
        const { at } = projectionFor(spots, sheet);
        for (const { x, y } of spots.map(at)) {
          expect(x).toBeGreaterThanOrEqual(39.9);
          expect(x).toBeLessThanOrEqual(320.1);
          expect(y).toBeGreaterThanOrEqual(39.9);
          expect(y).toBeLessThanOrEqual(240.1);
        }
      }),
    );
  });

  test('north is up and east is right, also across the 180th meridian', () => {
    const { at } = projectionFor(
      [
        { latitude: -17, longitude: 179.9 },
        { latitude: -16.9, longitude: -179.9 },
      ],
      sheet,
    );
    const west = at({ latitude: -17, longitude: 179.9 });
    const east = at({ latitude: -16.9, longitude: -179.9 });
    expect(east.x).toBeGreaterThan(west.x);
    expect(east.y).toBeLessThan(west.y);
  });

  test('between 4 and 10 squares fit on the width, and a side is easy to say', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1, noNaN: true }), (unitsPerMetre) => {
        const side = squareOn(360, unitsPerMetre);
        const fit = 360 / unitsPerMetre / side;
        expect(fit).toBeGreaterThanOrEqual(3.99);
        expect(fit).toBeLessThanOrEqual(10.01);
        expect(['1', '2', '5']).toContain(side.toPrecision(1)[0]);
      }),
    );
  });

  test('pins in one house become one', () => {
    const pins = [1, 2, 3, 7].map((number) => ({ x: number * 4, y: 10, numbers: [number] }));
    expect(joinedPins(pins, 30).map(({ numbers }) => pinText(numbers))).toEqual(['1 +3']);
    expect(pinText([3, 1, 2])).toBe('1–3');
    expect(pinText([4, 1])).toBe('1, 4');
  });
});
