import { chmodSync, cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const left = ['node_modules', '.git', 'dist', 'data', 'data-demo', 'test-results'];

/** The structure tests see that a policy changed, not whom that hurts; starting and killing servers takes minutes and knows no rule. */
const notAsked = /^(test\/structure|src\/platform\/embedded-postgres)\/.*\.test\.tsx?$/;

/**
 * A copy of the project to break, so that nobody's work is touched. It goes when this process ends.
 * @returns {string}
 */
export function copyOfProject() {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'kith-mutate-'));
  chmodSync(copy, 0o755);
  const isWanted = (/** @type {string} */ path) =>
    !left.includes(basename(path)) && !notAsked.test(path);
  cpSync('.', copy, { recursive: true, filter: isWanted });
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  return copy;
}
