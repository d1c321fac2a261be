import { defineConfig } from 'vitest/config';

/** A test that needs a database is called policy, http or db, alone or after a dot. */
const database = ['{src,test}/**/?(*.)@(policy|http|db).test.{ts,tsx}'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // No test is about time: these only end what hangs, on a busy machine too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['{src,test}/**/*.test.{ts,tsx}'], exclude: database },
      },
      {
        extends: true,
        test: {
          name: 'database',
          // The whole site is read once by each worker and not once for each file; no test leaves anything behind in it.
          isolate: false,
          include: database,
          globalSetup: './test/database.setup.ts',
        },
      },
    ],
  },
});
