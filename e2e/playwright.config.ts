import { defineConfig } from '@playwright/test';
import { browser } from './browser.ts';

const desk = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const };
const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const };

/** Every journey runs twice: at a desk with script, and on a small dark phone without. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../test-results',
  globalSetup: './prepare.ts',
  fullyParallel: true,
  workers: 2,
  /** A busy machine may upset a browser once. What passes only when tried again is named at the end of the run. */
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./counts.ts']],
  use: { launchOptions: browser(), screenshot: 'only-on-failure', locale: 'en-GB' },
  projects: [
    { name: 'script', use: desk },
    { name: 'no-script', use: { ...phone, javaScriptEnabled: false, hasTouch: true } },
  ],
});
