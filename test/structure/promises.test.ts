import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const { root } = readConfig({});

test('every promise names tests that exist, or says that it is not kept yet', async () => {
  const text = await readFile(path.join(root, 'docs/promises.md'), 'utf8');
  const promises = text.split(/^\d+\. /m).slice(1);
  expect(promises).toHaveLength(12);
  for (const promise of promises) {
    const named = [...promise.matchAll(/^\s+- `([^`]+)`: (.+)$/gm)];
    expect(named.length > 0 || /not yet/i.test(promise), promise).toBe(true);
    for (const [, file = '', title = ''] of named) {
      expect(await readFile(path.join(root, file), 'utf8'), title).toContain(title);
    }
  }
});
