import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { loadShelf } from './words.tsx';

const root = temporaryFolder();
const write = (language: string, text: string) => {
  const folder = path.join(root, 'src/words');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${language}.json`), JSON.stringify({ 'help.call': text }));
};
write('en', 'Call {number}');
write('ar', 'اتصل على {number}');
write('he', '{kind, select, call {חיוג {number}} other {}}');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const shelf = loadShelf(root);
const said = (language: string, values: Record<string, string>) =>
  shelf.open(language).say('help.call', values);

test('on a page from right to left a phone number keeps the order of its digits', () => {
  const number = '01632 960 001';
  expect(said('ar', { number })).toBe(`اتصل على \u2068${number}\u2069`);
  expect(said('he', { kind: 'call', number })).toBe(`חיוג \u2068${number}\u2069`);
  expect(said('ar-XB', { number })).toContain(`\u2068${number}\u2069`);
  expect(said('en', { number })).toBe(`Call ${number}`);
});
