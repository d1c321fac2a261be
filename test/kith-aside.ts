import { createInterface } from 'node:readline';
import {
  launchPostgres,
  type EmbeddedPostgres,
  type LaunchOptions,
} from '../src/platform/embedded-postgres/launcher.ts';

/* As Kith does, it hears Ctrl-C itself and takes its time; a test tells it on its input to end. */

export type Launched = Pick<EmbeddedPostgres, 'attached' | 'pid' | 'socketFolder'>;

const options = JSON.parse(process.argv[2] ?? '{}') as LaunchOptions;
const { stop, ...server } = await launchPostgres(options);
process.on('SIGINT', () => undefined);
process.stdout.write(`${JSON.stringify(server)}\n`);
for await (const word of createInterface(process.stdin)) {
  if (word === 'stop') await stop();
  process.exit();
}
