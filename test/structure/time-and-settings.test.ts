import { expect, test } from 'vitest';
import { isTest, linesThatMatch, sourceFiles } from './source-files.ts';

const program = sourceFiles(/^(src|bin)\/.*\.(tsx?|js)$/).filter(({ path }) => !isTest(path));
const onServer = program.filter(({ path }) => !path.endsWith('.client.ts'));

test('settings are read in config.ts alone', () => {
  const files = program.filter(({ path }) => path !== 'src/config.ts');
  expect(linesThatMatch(files, /process\.env\b/)).toEqual([]);
});

test('time comes from the clock that tests can move', () => {
  const files = onServer.filter(({ path }) => path !== 'src/platform/clock.ts');
  const ownTime = /new Date\(\)|\bDate\.now\(\)|\bTemporal\.Now\b/;
  expect(linesThatMatch(files, ownTime)).toEqual([]);
});

test('in SQL, too', () => {
  const sql = sourceFiles(/^(database|src)\/.*\.sql$/);
  const inCode = onServer.filter(({ text }) =>
    /\b(select|insert into|update|delete from)\b/.test(text),
  );
  const ownTime =
    /(?<![\w.])now\s*\(\s*\)|\bcurrent_(timestamp|date|time)\b|\blocaltime(stamp)?\b|\b(clock|statement|transaction)_timestamp\s*\(/i;
  expect(linesThatMatch(sql, ownTime)).toEqual([]);
  expect(linesThatMatch(inCode, ownTime).filter((line) => !/clock\.now\(\)/.test(line))).toEqual(
    [],
  );
});
