import { spawnSync } from 'node:child_process';

/**
 * Runs vitest in a folder and waits. Whether a test failed.
 * @param {string} folder
 * @param {string[]} wanted
 */
export function vitest(folder, wanted) {
  const kept = ['--experimental.fsModuleCache', '--experimental.fsModuleCachePath=.read-before'];
  const words = ['run', '--configLoader', 'runner', ...kept, '--passWithNoTests', ...wanted];
  const { status, signal } = spawnSync('node_modules/.bin/vitest', words, {
    cwd: folder,
    env: { ...process.env, KITH_TEST_POSTGRES: 'embedded' },
    stdio: process.env['KITH_MUTATE_LOUD'] ? 'inherit' : 'ignore',
  });
  if (signal) process.exit(130);
  return status !== 0;
}
