import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {import('./steps.js').Step} Step
 * @typedef {{ title: string, reason: string }} Skipped
 * @typedef {{ passed: number, failed: number, skipped: Skipped[], shaky?: string[] }} Counts
 * @typedef {Counts & { title: string, seconds: number }} Result
 */

const LONGEST_MINUTES = 30;

/**
 * Runs one step and prints it. What counts its own tests speaks as it goes; the rest only when it fails.
 * @param {Step} step
 * @returns {Promise<Result>}
 */
export async function perform(step) {
  if (step.skip) return skipped(step, step.skip);
  const begun = performance.now();
  if (step.counts) console.log(`\n== ${step.title}`);
  const folder = mkdtempSync(join(tmpdir(), 'kith-test-'));
  const { code, output } = await run(step, join(folder, 'counts.json'));
  const counts = counted(step, code, join(folder, 'counts.json'));
  rmSync(folder, { recursive: true, force: true });
  const seconds = (performance.now() - begun) / 1000;
  const heading = step.counts ? '--' : '\n==';
  console.log(`${heading} ${step.title}: ${verdict(counts)} (${seconds.toFixed(1)} s)`);
  if (code !== 0 && output) console.log(output.trimEnd());
  return { ...counts, title: step.title, seconds };
}

/**
 * @param {Step} step
 * @param {string} reason
 */
function skipped(step, reason) {
  console.log(`\n== ${step.title}: skipped, because ${reason}`);
  const one = { title: step.title, reason };
  return { title: step.title, seconds: 0, passed: 0, failed: 0, skipped: [one] };
}

/**
 * @param {Step} step
 * @param {string} countsFile
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(step, countsFile) {
  const child = started(step, countsFile);
  const end = (/** @type {NodeJS.Signals} */ signal) => stop(child.pid, signal);
  const overdue = setTimeout(() => end('SIGKILL'), LONGEST_MINUTES * 60_000);
  process.once('SIGINT', end).once('SIGTERM', end);
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code, signal) => {
      clearTimeout(overdue);
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve({ code: code ?? 1, output: output + (signal ? `ended by ${signal}` : '') });
    });
  });
}

/**
 * The child leads a process group of its own, so that nothing it started outlives a stop.
 * @param {Step} step
 * @param {string} countsFile
 */
function started(step, countsFile) {
  const [name = '', ...words] = step.command;
  const own = { ...step.env, KITH_TEST_COUNTS: countsFile };
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const out = step.counts ? 'inherit' : 'pipe';
  return spawn(name === 'node' ? process.execPath : `node_modules/.bin/${name}`, words, {
    env: { ...process.env, ...plain, ...own },
    stdio: ['ignore', out, out],
    detached: true,
  });
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function stop(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // The group has ended by itself.
  }
  if (signal !== 'SIGKILL') setTimeout(() => process.exit(130), 5000).unref();
}

/**
 * A command that fails without a failed test (a broken import, a hook) still counts as one failure.
 * @param {Step} step
 * @param {number} code
 * @param {string} countsFile
 * @returns {Counts}
 */
function counted(step, code, countsFile) {
  const atLeast = code === 0 ? 0 : 1;
  if (!step.counts) return { passed: 1 - atLeast, failed: atLeast, skipped: [] };
  try {
    const counts = /** @type {Counts} */ (JSON.parse(readFileSync(countsFile, 'utf8')));
    return { ...counts, failed: Math.max(atLeast, counts.failed) };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** @param {Counts} counts */
function verdict({ passed, failed, skipped }) {
  if (failed > 0) return `${failed} FAILED, ${passed} passed`;
  return passed === 1 && skipped.length === 0 ? 'passed' : `${passed} passed`;
}
