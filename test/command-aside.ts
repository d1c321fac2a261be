import { run } from '../src/main.ts';

/* `kith` in a process of its own, which a test may kill. */
process.exit(await run(process.argv.slice(2)));
