import { parse } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '../words/en.json' with { type: 'json' };
import { messageKey, type ReasonName, reasons } from './reasons.ts';

test('A coordinator finds a sentence for every reason in the report', () => {
  const keys = Object.keys(reasons).map((reason) => messageKey(reason as ReasonName));
  expect(keys.filter((key) => !(key in words))).toEqual([]);
});

test('A coordinator finds a sentence for every source that cannot be read', () => {
  const folder = new URL('.', import.meta.url);
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const named = code.flatMap((text) => [...text.matchAll(/new Unreadable\(\s*'(\w+)'/g)]);
  const keys = named.map(([, reason]) => `directory.unreadable.${reason}`);
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !(key in words))).toEqual([]);
});

test('A translator is given only messages that are sound', () => {
  for (const [key, message] of Object.entries(words)) {
    expect(key).toMatch(/^directory\./);
    expect(() => parse(message)).not.toThrow();
  }
});
