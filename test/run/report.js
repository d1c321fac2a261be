/** @typedef {import('./perform.js').Result} Result */

/**
 * Prints what was skipped and why, what failed, and the one line that ends a run.
 * @param {Result[]} results
 * @returns {0 | 1} the exit code
 */
export function report(results) {
  const skipped = results.flatMap((result) => result.skipped);
  if (skipped.length > 0) console.log('\nSkipped:');
  for (const [line, times] of tally(skipped)) {
    console.log(`  ${line}${times > 1 ? ` (${times} times)` : ''}`);
  }
  const shaky = results.flatMap((result) => result.shaky ?? []);
  if (shaky.length > 0) console.log('\nPassed only when tried again:');
  for (const title of shaky) console.log(`  ${title}`);
  const broken = results.filter((result) => result.failed > 0);
  for (const result of broken) console.log(`\nFailed: ${result.title}, ${result.failed} in all`);
  const failed = sum(results.map((result) => result.failed));
  const passed = sum(results.map((result) => result.passed));
  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`\n${passed} passed, ${failed} failed${tail}`);
  return failed > 0 ? 1 : 0;
}

/** @param {import('./perform.js').Skipped[]} skipped */
function tally(skipped) {
  const lines = new Map();
  for (const { title, reason } of skipped) {
    const line = `${title}: ${reason}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return lines;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
