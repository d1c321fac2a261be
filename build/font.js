import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const source = dirname(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/package.json',
  ),
);
const target = join(import.meta.dirname, '../src/ui/font');

await write('latin', [
  [0x20, 0x7e],
  [0xa0, 0xa3],
  [0xab, 0xab],
  [0xb0, 0xb1],
  [0xb7, 0xb7],
  [0xbb, 0xbf],
  [0xc0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2032],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
]);
await write('latin-ext', [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x192, 0x192],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x1e02, 0x1e9e],
  [0x1ea0, 0x1ef9],
]);
await writeFile(join(target, 'OFL.txt'), await readFile(join(source, 'LICENSE')));

/**
 * Writes one woff2 that holds the given code points (inclusive pairs) and the weights 400 to 700.
 * @param {string} name
 * @param {[number, number][]} ranges
 */
async function write(name, ranges) {
  const original = join(source, `files/atkinson-hyperlegible-next-${name}-wght-normal.woff2`);
  const font = await subsetFont(await readFile(original), ranges.map(letters).join(''), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'mark', 'ccmp', 'locl'],
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
  await writeFile(join(target, `atkinson-${name}.woff2`), font);
  console.log(`atkinson-${name}.woff2  ${font.length} bytes  ${ranges.map(cssRange).join(',')}`);
}

/** @param {[number, number]} range */
function letters([first, last]) {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(
    '',
  );
}

/** @param {[number, number]} range */
function cssRange([first, last]) {
  const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}
