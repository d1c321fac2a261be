import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: 'utf8' });
const sheets = files.filter((file) => file.endsWith('.css') && file !== 'index.css');
const kilobyte = 1024;

const physical =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-\w+)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom|overflow-[xy])\s*:/;
const sideways = /(?:text-align|float|clear)\s*:\s*(?:left|right)/;
const fourSides = /(?<![\w-])(?:margin|padding|border-width|inset)\s*:\s*(\S+) (\S+) (\S+) (\S+);/g;

describe('Every style sheet', () => {
  test.each(sheets)('%s reads as well from right to left', (sheet) => {
    const css = source(sheet).replaceAll(/@media[^{]*/g, '');
    expect(css).not.toMatch(physical);
    expect(css).not.toMatch(sideways);
    const lopsided = [...css.matchAll(fourSides)].filter(([, , end, , start]) => end !== start);
    expect(lopsided.map(([rule]) => rule)).toEqual([]);
  });

  test.each(sheets)('%s keeps to three sizes of text on the screen', (sheet) => {
    const screen = source(sheet).split('@media print')[0] ?? '';
    const sizes = [...screen.matchAll(/font-size: ([^;]+);/g)].map(([, size]) => size);
    const known = ['var(--text)', 'var(--heading)', 'var(--title)', 'inherit', '125%'];
    expect(sizes.filter((size) => !known.includes(size ?? ''))).toEqual([]);
  });

  test('is in the index', () => {
    const imported = [...source('index.css').matchAll(/'\.\/([^']+)'/g)].map(([, path]) => path);
    expect(new Set(imported)).toEqual(new Set(sheets));
  });
});

describe('On a poor line', () => {
  test('all styles weigh at most 12 KB', async () => {
    expect(await weight('index.css')).toBeLessThanOrEqual(12 * kilobyte);
  });

  test('all islands weigh at most 4 KB', async () => {
    expect(await weight('client.ts')).toBeLessThanOrEqual(4 * kilobyte);
  });

  test('the font that every page loads weighs at most 18 KB', () => {
    const font = readFileSync(join(here, 'font/atkinson-latin.woff2'));
    expect(font.length).toBeLessThanOrEqual(18 * kilobyte);
  });
});

test.each(files.filter((file) => file.endsWith('.client.ts')))('%s stays small', (island) => {
  expect(source(island).split('\n').length).toBeLessThanOrEqual(60);
});

function source(path: string) {
  return readFileSync(join(here, path), 'utf8');
}

/** Bytes as sent: bundled, minified, brotli. */
async function weight(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    external: ['*.woff2'],
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}
