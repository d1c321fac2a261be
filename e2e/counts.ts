import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Leaves the counts of a run for test/run.js. */
export default class Counts implements Reporter {
  #tests: TestCase[] = [];
  #broken = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onError(): void {
    this.#broken += 1;
  }

  onEnd(_result: FullResult): void {
    const skipped = this.#that('skipped').map((test) => ({
      title: test.titlePath().filter(Boolean).join(', '),
      reason: reason(test),
    }));
    const shaky = this.#that('flaky').map((test) => test.titlePath().filter(Boolean).join(', '));
    const failed = this.#that('unexpected').length + this.#broken;
    const passed = this.#that('expected').length + shaky.length;
    const counts = { passed, failed, skipped, shaky };
    const file = process.env['KITH_TEST_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify(counts));
  }

  #that(outcome: ReturnType<TestCase['outcome']>): TestCase[] {
    return this.#tests.filter((test) => test.outcome() === outcome);
  }
}

function reason(test: TestCase): string {
  const note = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  return note?.description ?? 'no reason given';
}
