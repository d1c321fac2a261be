import { fileURLToPath } from 'node:url';
import { report } from './run/report.js';
import { perform } from './run/perform.js';
import { stepsFor } from './run/steps.js';

/** `node test/run.js [--only static|unit|e2e] [-- what the tool of that part takes]` */
const [options, passedOn] = split(process.argv.slice(2));
const only = options[0] === '--only' ? options[1] : undefined;
if (options.length > 0 && !['static', 'unit', 'e2e'].includes(only ?? '')) {
  console.error('Usage: node test/run.js [--only static|unit|e2e] [-- arguments]');
  process.exit(2);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const results = [];
for (const stage of stepsFor(only, passedOn)) {
  results.push(...(await Promise.all(stage.map(perform))));
}
process.exitCode = report(results);

/**
 * @param {string[]} words
 * @returns {[string[], string[]]}
 */
function split(words) {
  const at = words.indexOf('--');
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}
