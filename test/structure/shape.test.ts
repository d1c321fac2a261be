import { expect, test } from 'vitest';
import { everyPath, isTest, sourceFiles } from './source-files.ts';

const frozen = /^database\/(migrations\/|schema\.snapshot)/;
const code = sourceFiles(/\.(tsx?|c?js|css|sql)$/).filter(({ path }) => !frozen.test(path));
const longest = (path: string) => (isTest(path) ? 250 : 150);

test('a file fits in 150 lines, a test in 250', () => {
  const lines = code.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  const long = lines.filter(({ path, lines: counted }) => counted > longest(path));
  expect(long.map(({ path, lines: counted }) => `${path}: ${counted}`)).toEqual([]);
});

test('files and folders are named in kebab-case', () => {
  const shouted = /^(README|STYLE|CHANGELOG|LICENSE|CONTRIBUTING|SECURITY|OFL)(\.md|\.txt)?$/;
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  const parts = everyPath.flatMap((path) => path.split('/').map((name) => ({ path, name })));
  const odd = parts.filter(({ name }) => !shouted.test(name) && !kebab.test(name));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('no name says that nobody knew what to call it', () => {
  const empty = /(^|[/.-])(utils?|helpers?|managers?|data|misc|commons?)([/.-]|$)/;
  expect(everyPath.filter((path) => empty.test(path))).toEqual([]);
});

test('a test that needs a database is called policy, http or db', () => {
  const needsDatabase = /['"][./]*(test\/)?(world|who-may|cluster)\.ts'/;
  const told = /(^|[/.])(policy|http|db)\.test\.tsx?$/;
  const tests = sourceFiles(/\.test\.tsx?$/);
  const wrong = tests.filter(({ path, text }) => needsDatabase.test(text) && !told.test(path));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every capability has its line in the table of contents', () => {
  const [contents] = sourceFiles(/^src\/app\.tsx$/);
  const capabilities = everyPath.filter((path) => /^src\/places\/.*\/capability\.ts$/.test(path));
  const missing = capabilities.filter((path) => !contents?.text.includes(path.slice('src'.length)));
  expect(missing).toEqual([]);
});

test('comments are few', async ({ annotate }) => {
  const lines = code.filter(({ path }) => !isTest(path)).flatMap(({ text }) => text.split('\n'));
  const written = lines.filter((line) => line.trim() !== '');
  const comments = written.filter((line) => /^\s*(\/\/|\/?\*|--)/.test(line));
  const share = (100 * comments.length) / written.length;
  await annotate(`${share.toFixed(1)} lines in a hundred are comments`);
  expect(share).toBeLessThan(15);
});
