import { faultFields, type Log } from './log.ts';
import { isAway } from './web/faults.ts';

/**
 * The database may go in the middle of anything. A promise inside a library that nobody waits for then breaks, which would end the process;
 * whoever asked is told by other ways, and the worker begins anew. Any other fault ends it as ever.
 * @returns what ends the watch
 */
export function outliveTheDatabase(log: Log): () => Promise<void> {
  const watch = (fault: unknown) => {
    if (!isAway(fault)) throw fault;
    log.write('fault', { kind: 'away', ...faultFields(fault) });
  };
  process.on('unhandledRejection', watch);
  return async () => void process.off('unhandledRejection', watch);
}
