import type { Command } from '../platform/capability.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { demoCommand } from './demo.ts';
import { restoreCommand } from './restore.ts';
import { keyCommand } from './key.ts';
import { startCommand } from './start.ts';
import { upgradeCommand } from './upgrade.ts';

/** Commands of the house itself; capabilities bring their own. */
export const houseCommands: Command[] = [
  startCommand,
  demoCommand,
  backupCommand,
  restoreCommand,
  upgradeCommand,
  checkCommand,
  keyCommand,
];
