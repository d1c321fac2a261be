import fc from 'fast-check';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { block, blockPath, turned, type Cell } from './blocks.ts';
import { deepFabrics, lightFabrics } from './fabrics.ts';
import { Patch } from './patch.tsx';

const seeds = fc.string({ unit: 'grapheme', maxLength: 80 });
const fabrics = fc.tuple(
  fc.constantFrom(...Object.keys(deepFabrics)),
  fc.constantFrom(...Object.keys(lightFabrics)),
);

test('a persona keeps its patch', () => {
  expect(block('Quiet Heron')).toEqual(block('Quiet Heron'));
  expect(blockPath(block('Quiet Heron'))).toMatchInlineSnapshot(
    `"M1 0v1h1zM2 0h1v1h-1zM3 0v1l1-1zM4 0h1v1zM5 0h1v1h-1zM7 0v1h-1zM0 1h1v1zM1 1h1v1h-1zM2 1h1v1zM5 1v1l1-1zM6 1h1v1h-1zM7 1v1l1-1zM0 2h1v1h-1zM1 2v1h1zM2 2h1v1h-1zM5 2h1v1h-1zM7 2v1h-1zM7 2h1v1h-1zM0 3v1l1-1zM3 3v1l1-1zM4 3h1v1zM7 3h1v1zM0 4v1h1zM3 4v1h1zM5 4v1h-1zM8 4v1h-1zM0 5h1v1h-1zM1 5v1l1-1zM2 5h1v1h-1zM5 5h1v1h-1zM6 5h1v1zM7 5h1v1h-1zM1 6v1h-1zM1 6h1v1h-1zM3 6v1h-1zM5 6v1h1zM6 6h1v1h-1zM7 6v1h1zM1 7v1l1-1zM2 7h1v1h-1zM3 7v1h1zM5 7v1h-1zM5 7h1v1h-1zM6 7h1v1z"`,
  );
});

test('every patch looks the same after a quarter turn', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(quarterTurn(block(seed))).toEqual(block(seed));
    }),
  );
});

test('every patch is its own mirror, so that none whirls', () => {
  const across: Record<string, Cell> = { nw: 'ne', ne: 'nw', se: 'sw', sw: 'se' };
  fc.assert(
    fc.property(seeds, (seed) => {
      const mirror = block(seed).map((row) => row.toReversed().map((cell) => across[cell] ?? cell));
      expect(mirror).toEqual(block(seed));
    }),
  );
});

test('every patch is under 1 KB, whatever the name and the fabrics', () => {
  fc.assert(
    fc.property(seeds, fabrics, (seed, picked) => {
      const svg = renderToStaticMarkup(<Patch seed={seed} fabrics={picked} size="large" />);
      expect(Buffer.byteLength(svg)).toBeLessThan(1024);
    }),
    { numRuns: 2000 },
  );
});

test('of a thousand members hardly two share a drawing', () => {
  const drawn = new Set(Array.from({ length: 1000 }, (_, i) => blockPath(block(`Heron ${i}`))));
  expect(drawn.size).toBeGreaterThan(990);
});

test('a fabric that Kith no longer has is drawn in another', () => {
  const svg = renderToStaticMarkup(<Patch seed="Mo" fabrics={['scarlet', 'constructor']} />);
  expect(svg).toContain(lightFabrics.linen);
  expect(svg).toContain(deepFabrics.indigo);
});

test('a patch says a name only where none stands beside it', () => {
  const alone = <Patch seed="Mo" fabrics={['plum', 'mint']} label="Mo & <friends>" />;
  expect(renderToStaticMarkup(alone)).toContain('role="img" aria-label="Mo &amp; &lt;friends>"');
  const beside = <Patch seed="Mo" fabrics={['plum', 'mint']} />;
  expect(renderToStaticMarkup(beside)).toContain('aria-hidden="true"');
});

function quarterTurn(cells: Cell[][]): Cell[][] {
  return cells.map((row, y) => row.map((_, x) => turned(cells[7 - x]?.[y] ?? 'light')));
}
