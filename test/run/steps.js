import { existsSync } from 'node:fs';
import { systemPostgres } from './system-postgres.js';

/**
 * `counts`: the command counts its own tests and leaves them in the file named by KITH_TEST_COUNTS;
 * any other command is one test. `skip`: why the step cannot run here.
 * @typedef {{ title: string, command: string[], counts?: boolean, env?: Record<string, string>, skip?: string }} Step
 */

/**
 * Stages run one after another, the steps of one stage side by side.
 * @param {string | undefined} only
 * @param {string[]} passedOn
 * @returns {Step[][]}
 */
export function stepsFor(only, passedOn) {
  const wanted = (/** @type {string} */ part) => only === undefined || only === part;
  return [
    [generated],
    ...(wanted('static') ? statics : []),
    ...(wanted('unit') ? unit(passedOn).map((step) => [step]) : []),
    ...(wanted('e2e') ? [[journeys(passedOn)]] : []),
  ];
}

/** @type {Step} */
const generated = {
  title: 'generated words and types',
  command: ['node', 'build/build.js', '--words'],
  ...(existsSync('build/build.js') ? {} : { skip: 'build/build.js is not there' }),
};

const cruise = [
  '--require',
  './test/run/read-tsx.cjs',
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  '--progress',
  'none',
];

/** @type {Step[][]} */
const statics = [
  [
    { title: 'types', command: ['tsc', '-p', '.'] },
    { title: 'lint', command: ['oxlint', '--format', 'stylish'] },
  ],
  [
    { title: 'format', command: ['oxfmt', '--check'] },
    { title: 'who may import whom', command: ['node', ...cruise, 'src', 'bin'] },
  ],
  [{ title: 'nothing unused', command: ['knip', '--no-progress'] }],
];

/**
 * @param {string[]} passedOn
 * @returns {Step[]}
 */
function unit(passedOn) {
  const asked = process.env['KITH_TEST_POSTGRES'];
  const both = asked === undefined && passedOn.length === 0;
  const embedded = vitest('tests, on the embedded PostgreSQL', 'embedded', passedOn);
  const system = {
    ...vitest('database tests again, on the PostgreSQL of this machine', 'system', [
      ...(both ? ['--project', 'database'] : passedOn),
    ]),
    ...(systemPostgres() ? {} : { skip: 'no PostgreSQL server (15 or newer) is installed here' }),
  };
  return both ? [embedded, system] : [asked === 'system' ? system : embedded];
}

/**
 * @param {string} title
 * @param {string} postgres
 * @param {string[]} passedOn
 * @returns {Step}
 */
function vitest(title, postgres, passedOn) {
  const reporters = ['--reporter=default', '--reporter=./test/run/vitest-counts.js'];
  const command = [
    'vitest',
    'run',
    '--configLoader',
    'runner',
    '--passWithNoTests',
    ...reporters,
    ...passedOn,
  ];
  return { title, command, counts: true, env: { KITH_TEST_POSTGRES: postgres } };
}

/**
 * @param {string[]} passedOn
 * @returns {Step}
 */
function journeys(passedOn) {
  const config = ['--config', 'e2e/playwright.config.ts', '--pass-with-no-tests'];
  return {
    title: 'journeys in a browser',
    command: ['playwright', 'test', ...config, ...passedOn],
    counts: true,
    ...(existsSync('e2e/playwright.config.ts') ? {} : { skip: 'e2e/ is not there' }),
  };
}
