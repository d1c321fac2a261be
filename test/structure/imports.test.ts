import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'kith-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ties = 'src/places/circle/ties/queries.ts';
const consents = 'src/places/circle/consents';

/** One file for each import rule, and what it may not import. */
const breaches: [rule: string, file: string, source: string][] = [
  ['no-circles', 'src/ui/card/card.tsx', `import '../card/card.tsx';`],
  [
    'everything-is-found',
    'src/ui/field/field.tsx',
    `import './gone.ts'; export const F = () => <p>{1}</p>;`,
  ],
  [
    'ui-knows-nothing-of-ours',
    'src/ui/button/button.tsx',
    `import type { C } from '../../config.ts';`,
  ],
  [
    'platform-knows-no-place',
    'src/platform/mail.ts',
    `export const x = () => import('../app.tsx');`,
  ],
  [
    'a-capability-shows-only-its-public-ts',
    ties,
    `import type { C } from '../consents/queries.ts';`,
  ],
  ['a-capability-stands-on-platform-and-ui', `${consents}/form.ts`, `import '../../../config.ts';`],
  ['the-cast-is-for-tests-and-the-demo', 'src/main.ts', `import '../test/cast.ts';`],
  ['one-door-to-the-database', `${consents}/queries.ts`, `import type { Sql } from 'postgres';`],
  ['the-program-runs-without-development-packages', 'src/config.ts', `import 'vitest';`],
  ['nothing-imports-a-test', 'src/app.tsx', `import './main.test.ts';`],
];

test('each import rule catches who breaks it, types and views included', () => {
  for (const name of ['.dependency-cruiser.cjs', 'package.json', 'test/run/read-tsx.cjs']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  write('test/cast.ts', '');
  write('src/main.test.ts', '');
  for (const [, file, source] of breaches) write(file, source);
  const told = cruise();
  expect(breaches.filter(([rule, file]) => !told.includes(`error ${rule}: ${file}`))).toEqual([]);
});

function write(file: string, source: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), source);
}

function cruise(): string {
  const program = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const words = ['--require', './test/run/read-tsx.cjs', program, '--progress', 'none', 'src'];
  return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }).stdout;
}
