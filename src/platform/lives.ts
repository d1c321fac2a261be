import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';

/** Something that runs until it is ended, or until it ends by itself. */
export interface Life {
  /** Resolves or rejects when it is over. */
  over: Promise<unknown>;
  end(): Promise<void>;
}

/** What ended by itself is followed by another, until it is stopped. */
export async function livesAfterLives(
  begin: () => Promise<Life>,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const now = { life: await begin(), stopped: false };
  const lasting = follow(now, begin, log);
  return {
    stop: async () => {
      now.stopped = true;
      await now.life.end();
      await lasting;
    },
  };
}

interface Now {
  life: Life;
  stopped: boolean;
}

async function follow(now: Now, begin: () => Promise<Life>, log: Log): Promise<void> {
  for (;;) {
    await now.life.over.catch(() => undefined);
    if (now.stopped) return;
    log.write('worker begins anew');
    await now.life.end();
    now.life = await untilBegun(begin, now);
  }
}

/** The database may be away for a while. */
async function untilBegun(begin: () => Promise<Life>, now: Now): Promise<Life> {
  while (!now.stopped)
    try {
      return await begin();
    } catch {
      await pause(1000);
    }
  return now.life;
}
