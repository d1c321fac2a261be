import { CommandRefused, type CommandDesk } from '../../../platform/capability.ts';

export async function exportPath(_args: string[], _desk: CommandDesk): Promise<number> {
  throw new CommandRefused('Not yet.');
}
