import fc from 'fast-check';
import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { laid, weeksOf, type Day } from './cloth.ts';
import { CommunityQuilt } from './community-quilt.tsx';
import { examples } from './quilt.examples.tsx';
import { YearQuilt } from './year-quilt.tsx';

const days = fc.array(fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Day>, { maxLength: 100 });
const weekdays = fc.integer({ min: 0, max: 6 });
const words = { 0: 'None', 1: 'Very hard', 2: 'Hard', 3: 'So-so', 4: 'Good', 5: 'Very good' };
const table = { summary: 'In words', head: ['Month', 'Good'], rows: [['March', 3]] };

test('each day of Maya has its own place, in order, and the cloth holds them all', () => {
  fc.assert(
    fc.property(days, weekdays, (year, startsOn) => {
      const places = laid(year, startsOn).map(({ week, weekday }) => week * 7 + weekday);
      expect(places).toEqual(year.map((_, i) => i + startsOn));
      expect(places.every((place) => place < weeksOf(year.length, startsOn) * 7)).toBe(true);
    }),
  );
});

test('every day is drawn, a day without a check-in as plain cloth', () => {
  fc.assert(
    fc.property(days, weekdays, (year, startsOn) => {
      const html = draw(year, startsOn);
      expect(html.match(/<use[^>]* transform=/g)?.length ?? 0).toBe(year.length);
      const plain = html.match(/href="#q-0" transform/g)?.length ?? 0;
      expect(plain).toBe(year.filter((day) => day === 0).length);
    }),
  );
});

test('no colour of the quilt is red', () => {
  const colours = [...draw([1, 2, 3, 4, 5], 0, 'centred').matchAll(/#(\w\w)(\w\w)(\w\w)"/g)]
    .concat([...draw([1, 2, 3, 4, 5], 0).matchAll(/#(\w\w)(\w\w)(\w\w)"/g)])
    .map(([, ...parts]) => parts.map((part) => Number.parseInt(part, 16)));
  expect(colours.length).toBe(20);
  for (const [r = 0, g = 0, b = 0] of colours) expect(Math.max(g, b)).toBeGreaterThan(r * 0.6);
});

test('Maya’s year can be heard, read as a table, and is light to send', () => {
  const html = renderToStaticMarkup(examples[0]?.element ?? <></>);
  expect(html).toContain('role="img" aria-label="Your 2026, day by day"');
  expect(html).toContain('<table');
  expect(brotliCompressSync(html).length).toBeLessThan(4096);
});

test('a young community’s cloth is whole, with room for those to come', () => {
  const patches = [1, 2, 3].map((i) => ({ seed: `${i}`, fabrics: ['plum', 'mint'] as const }));
  const html = renderToStaticMarkup(<CommunityQuilt title="Three members" patches={patches} />);
  expect(html.match(/<svg/g)).toHaveLength(3);
  expect(html.match(/community-plain/g)).toHaveLength(33);
});

function draw(year: readonly Day[], startsOn: number, scale?: 'centred') {
  const seasons = [{ label: 'Spring', days: year, startsOn }];
  return renderToStaticMarkup(
    <YearQuilt id="q" title="A spring" {...{ seasons, words, table, scale }} />,
  );
}
