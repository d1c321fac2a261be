import { writeFileSync } from 'node:fs';

/** Leaves the counts of a vitest run for test/run.js. */
export default class VitestCounts {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} errors
   */
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.filter((module) => module.errors().length > 0);
    const failed = inState(tests, 'failed').length + broken.length + errors.length;
    const skipped = inState(tests, 'skipped').map((test) => ({
      title: `${test.module.relativeModuleId}, ${test.fullName}`,
      reason: reason(test),
    }));
    const counts = { passed: inState(tests, 'passed').length, failed, skipped };
    const file = process.env['KITH_TEST_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}

/**
 * @param {import('vitest/node').TestCase[]} tests
 * @param {string} state
 */
function inState(tests, state) {
  return tests.filter((test) => test.result().state === state);
}

/** @param {import('vitest/node').TestCase} test */
function reason(test) {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
}
