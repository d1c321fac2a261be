import { expect, test } from 'vitest';
import { linesThatMatch, sourceFiles } from './source-files.ts';

const texts = sourceFiles(/\.(tsx?|c?js|json|css|sql|md|html|yaml|yml)$|^\.[a-z]+|^\.ci\//).filter(
  ({ path }) => !path.startsWith('test/structure/'),
);

test('no file knows the machine it was written on', () => {
  const ofThisMachine = /(^|[\s'"`(=:])\/(home|root|work|Users)\/[\w.-]/;
  expect(linesThatMatch(texts, ofThisMachine)).toEqual([]);
});

test('the lockfile names packages and checksums, and no registry', () => {
  const lock = texts.filter(({ path }) => /package-lock\.json$|^\.npmrc$/.test(path));
  expect(linesThatMatch(lock, /"resolved"|registry\s*=/)).toEqual([]);
});
