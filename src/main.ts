import { capabilities } from './app.tsx';
import { commandDesk } from './commands/owner.ts';
import { readConfig, SettingError } from './config.ts';
import type { Command } from './platform/capability.ts';
import { houseCommands } from './commands/index.ts';

/** The `kith` command. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const commands = [
    ...houseCommands,
    ...capabilities.flatMap((capability) => capability.commands ?? []),
  ];
  const [name = '--help', ...rest] = args;
  const command = commands.find((known) => known.name === name);
  if (!command) return help(commands, name);
  try {
    return await command.run(rest, commandDesk(readConfig(), capabilities));
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    console.error(`\n${explain(fault)}\n`);
    return 1;
  }
}

/** A fault that the host can mend speaks in its own sentence; any other shows where it came from. */
function explain(fault: Error): string {
  const plain = fault instanceof SettingError || plainFaults.has(fault.constructor.name);
  return plain ? fault.message : (fault.stack ?? fault.message);
}

const plainFaults = new Set([
  'AlreadyRunning',
  'UnsafeLogin',
  'MigrationRefused',
  'PostgresUnavailable',
  'CommandRefused',
  'KithIsRunning',
  'LedgerBroken',
]);

function help(commands: Command[], asked: string): number {
  const known = ['--help', '-h', 'help'].includes(asked);
  const widest = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, about }) => `  kith ${usage.padEnd(widest)}  ${about}`);
  const text = [
    'Kith, the program that a mental-health community runs for its people.',
    '',
    ...lines,
    '',
    'Settings: docs/hosting.md',
  ];
  if (!known) text.unshift(`There is no command "${asked}".`, '');
  console[known ? 'log' : 'error'](text.join('\n'));
  return known ? 0 : 2;
}
