import { readConfig } from '../config.ts';
import type { Command } from '../platform/capability.ts';
import { start } from '../start.ts';

export const startCommand: Command = {
  name: 'start',
  usage: 'start',
  about: 'start Kith and keep it running until Ctrl-C',
  run: async () => {
    const config = readConfig();
    const running = await start(config);
    const where = config.databaseUrl ? 'in the database of DATABASE_URL' : `in ${config.folder}`;
    console.log(
      `\n  Kith is open at ${running.address}\n  Its records lie ${where}\n  Ctrl-C ends it.\n`,
    );
    for (const { onStart } of running.services.house) {
      const words = await onStart?.(running.services);
      if (words) console.log(words);
    }
    await untilAskedToStop();
    await running.stop();
    return 0;
  },
};

/** The first Ctrl-C stops gently, the second at once. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}
