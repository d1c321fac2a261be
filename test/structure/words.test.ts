import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const catalogs = sourceFiles(/^src\/.*\/words\/en\.json$/).map(({ path, text }) => ({
  path,
  folder: path.split('/').at(-3) ?? '',
  words: Object.entries(JSON.parse(text) as Record<string, string>),
}));
const all = catalogs.flatMap(({ path, words }) =>
  words.map(([key, text]) => ({ key, text, at: `${path} ${key}` })),
);

test('a key begins with the name of its capability', () => {
  const strange = catalogs.flatMap(({ path, folder, words }) =>
    words.filter(([key]) => !key.startsWith(`${folder}.`)).map(([key]) => `${path} ${key}`),
  );
  expect(strange).toEqual([]);
});

test('no key is said twice', () => {
  const keys = all.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every message is ICU that a translator can parse', () => {
  expect(all.filter(({ text }) => !isIcu(text)).map(({ at }) => at)).toEqual([]);
});

test('nobody is shouted at, cheered at, or called a user, a patient or a case', () => {
  const unsaid =
    /!|\boops\b|\b(users?|patients?|clients?|sufferers?|compliance|non-compliant|panic button)\b|\bcommit(s|ted|ting)? suicide\b|\b(failed|successful) (suicide )?attempt/i;
  expect(all.filter(({ text }) => unsaid.test(text)).map(({ at }) => at)).toEqual([]);
});

function isIcu(text: string): boolean {
  try {
    return parse(text).length > 0;
  } catch {
    return false;
  }
}
