import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deepFabrics, lightFabrics } from './patch/fabrics.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const light = coloursAfter(':root {');
const darkBySystem = { ...light, ...coloursAfter(":root:not([data-look='light']) {") };
const darkByChoice = { ...light, ...coloursAfter(":root[data-look='dark'] {") };

const body: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'cloth'],
  ['ink', 'honey'],
  ['ink', 'teal-wash'],
  ['ink', 'sage-wash'],
  ['ink', 'plain'],
];

const words: [string, string][] = [
  ...['soft', 'teal', 'teal-deep', 'clay', 'plum', 'sage'].flatMap((colour): [string, string][] => [
    [colour, 'paper'],
    [colour, 'cloth'],
  ]),
  ['teal', 'teal-wash'],
  ['plum', 'plum-wash'],
  ['sage', 'sage-wash'],
  ['soft', 'teal-wash'],
  ['soft', 'honey'],
  ['on', 'teal'],
  ['on', 'teal-deep'],
  ['on', 'clay'],
  ['on', 'clay-deep'],
];

const borders: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'cloth'],
  ['teal', 'teal-wash'],
];

describe.each([
  ['light', light],
  ['dark', darkByChoice],
])('In the %s look', (_, colours) => {
  test.each(body)('whoever sees poorly can read %s on %s (7:1)', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(7);
  });

  test.each(words)('words in %s on %s are clear (4.5:1)', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(borders)('a field edged in %s on %s is found (3:1)', (edge, ground) => {
    expect(contrast(colours[edge], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('who chooses the dark look sees the same as who has it from the system', () => {
  expect(darkByChoice).toEqual(darkBySystem);
});

test('whichever two fabrics a member picks, the figure stands out (3:1)', () => {
  for (const deep of Object.values(deepFabrics))
    for (const pale of Object.values(lightFabrics))
      expect(contrast(deep, pale), `${deep} on ${pale}`).toBeGreaterThanOrEqual(3);
});

function coloursAfter(selector: string): Record<string, string> {
  const start = css.indexOf(selector) + selector.length;
  const block = css.slice(start, css.indexOf('}', start));
  const pairs = [...block.matchAll(/--([\w-]+): (#\w{6});/g)];
  return Object.fromEntries(pairs.map(([, name = '', hex = '']): [string, string] => [name, hex]));
}

/** WCAG 2.2: the ratio of the relative luminances of two sRGB colours, 1 to 21. */
function contrast(one = '', other = '') {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
