import { expect, test } from 'vitest';
import { linesThatMatch, sourceFiles } from './source-files.ts';

const styles = sourceFiles(/^src\/.*\.css$/);

test('a page turns with the direction of its script: logical properties only', () => {
  const side = '(left|right|top|bottom)';
  const physical = new RegExp(
    [
      `(^|[\\s;{])((scroll-)?(margin|padding)|border|inset)-${side}\\b`,
      `(^|[\\s;{])${side}\\s*:`,
      '(text-align|float|clear)\\s*:\\s*(left|right)\\b',
      'border-(top|bottom)-(left|right)-radius',
    ].join('|'),
  );
  expect(linesThatMatch(styles, physical)).toEqual([]);
});

test('nothing is fetched from anybody else', () => {
  const foreign = /@import\s|url\(\s*['"]?(https?:)?\/\//;
  expect(
    linesThatMatch(styles, foreign).filter((line) => !/@import ['"]\.\.?\//.test(line)),
  ).toEqual([]);
});
