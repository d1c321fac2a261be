import { expect, test } from 'vitest';
import { capabilities } from '../../src/app.tsx';
import { isTest, sourceFiles } from './source-files.ts';

const spoken = capabilities.flatMap(({ notices }) => Object.keys(notices ?? {}));

test('every kind of notice that the rule book sends has its words', () => {
  const sql = sourceFiles(/\.sql$/).flatMap(({ text }) =>
    [...text.matchAll(/app\.notify\([^,]+, '([^']+)'/g)].map(([, kind = '']) => kind),
  );
  expect([...new Set(sql)].filter((kind) => !spoken.includes(kind))).toEqual([]);
});

test('every kind of notice that the program sends has its words', () => {
  const program = sourceFiles(/^src\/.*\.tsx?$/).filter(({ path }) => !isTest(path));
  const sent = program.flatMap(({ text }) =>
    [...text.matchAll(/notify\([\s\S]{0,80}?\bkind: '([^']+)'/g)].map(([, kind = '']) => kind),
  );
  expect([...new Set(sent)].filter((kind) => !spoken.includes(kind))).toEqual([]);
});
