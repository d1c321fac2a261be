import type { Capability } from '../../../platform/capability.ts';
import { triageCommand } from './command.ts';

export const triage: Capability = {
  name: 'triage',
  held: [],
  commands: [
    {
      name: 'triage',
      usage: 'triage',
      about: 'read lines of JSON {"id","text"} and write how urgently a person should read each',
      run: async () => {
        await triageCommand(process.stdin, process.stdout);
        return 0;
      },
    },
  ],
};
