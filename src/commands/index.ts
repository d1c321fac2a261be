import type { Command } from '../platform/capability.ts';
import { startCommand } from './start.ts';

/** Commands of the house itself; capabilities bring their own. */
export const houseCommands: Command[] = [startCommand];
