import { capabilities } from '../app.tsx';
import { readDemoConfig } from '../config.ts';
import { setTheStage } from '../demo/stage.ts';
import type { Command } from '../platform/capability.ts';
import { connect } from '../platform/database.ts';
import { start } from '../start.ts';
import { untilAskedToStop } from './start.ts';

export const demoCommand: Command = {
  name: 'demo',
  usage: 'demo',
  about: 'start Kith with Wrenfield, a made-up community, in a data folder of its own',
  run: async () => {
    const config = readDemoConfig();
    const running = await start(config);
    const owner = connect(running.home.owner, { max: 1 });
    await setTheStage(owner, running.services, capabilities);
    await owner.end();
    console.log(
      `\n  Wrenfield, a made-up community, is open at ${running.address}\n  Its records lie in ${config.folder}\n  Ctrl-C ends it.\n`,
    );
    await untilAskedToStop();
    await running.stop();
    return 0;
  },
};
