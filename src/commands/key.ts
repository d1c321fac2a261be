import { capabilities } from '../app.tsx';
import { readConfig } from '../config.ts';
import type { Command } from '../platform/capability.ts';
import { connect } from '../platform/database.ts';
import { findHome, prepareDatabase } from '../platform/home.ts';
import { rotateMasterKey, type Rotated } from '../platform/key-rotation.ts';
import { CommandRefused, progressLine } from './owner.ts';

export const keyCommand: Command = {
  name: 'key',
  usage: 'key rotate',
  about: "give the house a new master key, while Kith is stopped; everybody's words stay sealed",
  run: async ([what]) => {
    if (what !== 'rotate') throw new CommandRefused('kith key takes one word: rotate');
    const config = readConfig();
    const home = await findHome(config);
    const owner = connect(home.owner, { max: 1 });
    try {
      await prepareDatabase(home, config);
      const show = (done: number, of: number) => progressLine(done, of, 'keys of persons');
      console.log(tellHost(await rotateMasterKey(owner, config, capabilities, show), config.key));
      return 0;
    } finally {
      await owner.end();
      await home.stop();
    }
  },
};

/** The new key itself is never printed: it would stay in the terminal's history. */
function tellHost({ file, keys }: Rotated, written: string | undefined): string {
  const lines = [
    `The new master key lies in ${file}; ${keys} keys of persons are wrapped with it.`,
  ];
  if (written !== undefined && written !== file) {
    lines.push(`KITH_KEY still holds the old key. Set it to ${file} before you start Kith.`);
  }
  lines.push('The old key opens only backups made before now. Make a new one: kith backup FILE');
  return lines.join('\n');
}
