import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vitest } from './vitest.js';

/** @typedef {import('./mutants.js').Mutant} Mutant */
/** @typedef {{ testResults: { name: string, assertionResults: { status: string }[] }[] }} Report */

const atOnce = 40;

/**
 * Which mutants of the rule book the truth tables beside them notice. Every table is written once for each mutant, and one
 * run asks many of them, each in a database of its own where that rule is broken.
 * @param {string} copy
 * @param {Mutant[]} mutants
 * @param {() => void} failWithoutMutant called when a table fails although nothing is broken
 * @returns {Set<Mutant>}
 */
export function noticedByTables(copy, mutants, failWithoutMutant) {
  const inRuleBook = mutants.filter(({ file }) => file.endsWith('.sql'));
  if (askTables(copy, unbroken(copy, inRuleBook)).length > 0) failWithoutMutant();
  /** @type {Set<Mutant>} */
  const noticed = new Set();
  for (let from = 0; from < inRuleBook.length; from += atOnce) {
    const some = inRuleBook.slice(from, from + atOnce);
    for (const mutant of askTables(copy, some)) noticed.add(mutant);
    const asked = from + some.length;
    console.log(`truth tables: ${asked}/${inRuleBook.length} asked, ${noticed.size} noticed`);
  }
  return noticed;
}

/**
 * One for each folder that breaks nothing.
 * @param {string} copy
 * @param {Mutant[]} mutants
 * @returns {Mutant[]}
 */
function unbroken(copy, mutants) {
  const oneEach = new Map(mutants.map(({ file }) => [dirname(file), file]));
  return [...oneEach.values()].map((file) => {
    const text = readFileSync(join(copy, file), 'utf8');
    return { file, name: 'nothing', how: 'whole', text };
  });
}

/**
 * @param {string} copy
 * @param {Mutant[]} mutants
 */
function askTables(copy, mutants) {
  const written = mutants.flatMap((mutant, index) => tablesFor(copy, mutant, index));
  if (written.length === 0) return [];
  const report = join(copy, 'truth-tables.json');
  rmSync(report, { force: true });
  const only = ['--project', 'database', '.mutant.policy.test.ts'];
  vitest(copy, ['--reporter', 'json', '--outputFile', report, ...only]);
  const seen = /** @type {Report} */ (JSON.parse(readFileSync(report, 'utf8')));
  const failed = new Set(
    seen.testResults
      .filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed'))
      .map(({ name }) => name),
  );
  for (const { files } of written) for (const file of files) rmSync(file);
  return written.filter(({ table }) => failed.has(table)).map(({ mutant }) => mutant);
}

/**
 * @param {string} copy
 * @param {Mutant} mutant
 * @param {number} index
 */
function tablesFor(copy, mutant, index) {
  const folder = join(copy, dirname(mutant.file));
  const tables = readdirSync(folder).filter((name) =>
    /^(?!.*\.mutant\.).*policy\.test\.ts$/.test(name),
  );
  return tables.map((name, nth) => {
    const broken = join(folder, `${index}.broken`);
    const table = join(folder, `${index}-${nth}.mutant.policy.test.ts`);
    const hooks = join(copy, 'test/mutate/broken-rules.ts');
    const prelude = `import { breakRules } from ${JSON.stringify(hooks)};\nbreakRules(${JSON.stringify(mutant.file)}, ${JSON.stringify(broken)});\n`;
    writeFileSync(broken, mutant.text);
    writeFileSync(table, prelude + readFileSync(join(folder, name), 'utf8'));
    return { mutant, table, files: nth === 0 ? [table, broken] : [table] };
  });
}
