// `npm run mutate [PART OF A PATH]`: breaks each policy and each guard in turn and lists what no test noticed.
// The truth tables beside a rule are asked first, for many rules in one run. With `--beside` only the tests in the folder of each rule are asked, which is quick and may list too many.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyOfProject } from './copy.js';
import { mutantsOf } from './mutants.js';
import { noticedByTables } from './tables.js';
import { vitest } from './vitest.js';

/** @typedef {import('./mutants.js').Mutant} Mutant */

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { values, positionals } = parseArgs({
  options: { beside: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [part = ''] = positionals;
const mutants = filesWithRules().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const copy = copyOfProject();

console.log(`${mutants.length} mutants. First the truth tables beside them.`);
const noticed = noticedByTables(copy, mutants, failWithoutMutant);
const left = mutants.filter((mutant) => !noticed.has(mutant));
if (left.length > 0) console.log(`${left.length} left. Now the tests without any mutant.`);
if (left.length > 0 && notice(values.beside ? foldersOf(left) : [])) failWithoutMutant();
const survivors = left.filter((mutant, index) => survives(mutant, `${index + 1}/${left.length}`));
for (const { file, name, how } of survivors) console.log(`Survivor: ${file}: ${name} (${how})`);
console.log(`${mutants.length} mutants, ${survivors.length} survivors`);
process.exitCode = survivors.length > 0 ? 1 : 0;

function failWithoutMutant() {
  console.log('Tests fail without a mutant: mend them first.');
  process.exit(1);
}

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
 * The tests beside the rule come first, since they are the likelier to notice; then all tests.
 * @param {Mutant} mutant
 * @param {string} count
 */
function survives({ file, name, how, text }, count) {
  const whole = readFileSync(file);
  writeFileSync(join(copy, file), text);
  const rounds = values.beside ? [foldersOf([{ file }])] : [foldersOf([{ file }]), []];
  const isNoticed = rounds.some((wanted) => notice(wanted));
  writeFileSync(join(copy, file), whole);
  console.log(`${count} ${isNoticed ? 'noticed' : 'SURVIVED'}  ${file}: ${name} (${how})`);
  return !isNoticed;
}

/**
 * Whether a test fails.
 * @param {string[]} wanted
 */
function notice(wanted) {
  return vitest(copy, ['--bail', '1', '--reporter', 'dot', ...wanted]);
}
