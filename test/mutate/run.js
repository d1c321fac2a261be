// `npm run mutate [PART OF A PATH]`: breaks each policy and each guard in turn and lists what no test noticed.
// With `--beside` only the tests in the folder of each rule are asked, which is quick and may list too many.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyOfProject } from './copy.js';
import { mutantsOf } from './mutants.js';

/** @typedef {import('./mutants.js').Mutant} Mutant */

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { values, positionals } = parseArgs({
  options: { beside: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [part = ''] = positionals;
const mutants = filesWithRules().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const copy = copyOfProject();

console.log(`${mutants.length} mutants. First the tests without any.`);
if (notice(values.beside ? foldersOf(mutants) : [])) {
  console.log('The tests fail without a mutant: mend them first.');
  process.exit(1);
}
const survivors = mutants.filter((mutant, index) => survives(mutant, index));
for (const { file, name, how } of survivors) console.log(`Survivor: ${file}: ${name} (${how})`);
console.log(`${mutants.length} mutants, ${survivors.length} survivors`);
process.exitCode = survivors.length > 0 ? 1 : 0;

/** @param {{ file: string }[]} ruled */
function foldersOf(ruled) {
  return [...new Set(ruled.map(({ file }) => `${dirname(file)}/`))];
}

function filesWithRules() {
  const all = ['src', 'database'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const ruled = all.filter(
    (file) => /\.(tsx?|sql)$/.test(file) && !/\.test\.|migrations/.test(file),
  );
  return ruled.filter((file) => file.includes(part)).toSorted();
}

/**
 * The truth tables beside the rule come first, since they are the likeliest to notice; then all tests beside it; then all tests.
 * @param {Mutant} mutant
 * @param {number} index
 */
function survives({ file, name, how, text }, index) {
  const whole = readFileSync(file);
  writeFileSync(join(copy, file), text);
  const noticed = rounds(file).some((wanted) => notice(wanted));
  writeFileSync(join(copy, file), whole);
  const count = `${index + 1}/${mutants.length}`;
  console.log(`${count} ${noticed ? 'noticed' : 'SURVIVED'}  ${file}: ${name} (${how})`);
  return !noticed;
}

/** @param {string} file */
function rounds(file) {
  const folder = dirname(file);
  const tables = readdirSync(folder).filter((name) => name.endsWith('policy.test.ts'));
  const inTables = tables.length > 0 ? [tables.map((name) => join(folder, name))] : [];
  return [...inTables, foldersOf([{ file }]), ...(values.beside ? [] : [[]])];
}

/**
 * Whether a test fails.
 * @param {string[]} wanted
 */
function notice(wanted) {
  const kept = ['--experimental.fsModuleCache', '--experimental.fsModuleCachePath=.read-before'];
  const told = ['--bail', '1', '--passWithNoTests', '--reporter', 'dot'];
  const words = ['run', '--configLoader', 'runner', ...kept, ...told, ...wanted];
  const { status, signal } = spawnSync('node_modules/.bin/vitest', words, {
    cwd: copy,
    env: { ...process.env, KITH_TEST_POSTGRES: 'embedded' },
    stdio: process.env['KITH_MUTATE_LOUD'] ? 'inherit' : 'ignore',
  });
  if (signal) process.exit(130);
  return status !== 0;
}
