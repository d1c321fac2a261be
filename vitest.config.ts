import { defineConfig } from 'vitest/config';

/** A test that needs a database is called policy, http or db, alone or after a dot. */
const database = ['{src,test}/**/?(*.)@(policy|http|db).test.{ts,tsx}'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['{src,test}/**/*.test.{ts,tsx}'], exclude: database },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          globalSetup: './test/database.setup.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
