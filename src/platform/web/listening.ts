import { once } from 'node:events';
import type { Server } from 'node:net';
import { SettingError } from '../../config.ts';

/** The address to answer at, and the setting that chose its port. */
export interface Place {
  setting: 'PORT' | 'METRICS_PORT';
  host: string;
  port: number;
}

/**
 * Waits until a server answers.
 * @throws {SettingError} in words for the host, where the address is taken, forbidden or not of this machine
 */
export async function listening(server: Server, place: Place): Promise<void> {
  await once(server, 'listening').catch((fault: unknown) => {
    throw inWords(fault as NodeJS.ErrnoException, place);
  });
}

function inWords(fault: NodeJS.ErrnoException, { setting, host, port }: Place): Error {
  if (fault.code === 'EADDRINUSE')
    return new SettingError(
      `${setting}: another program already answers at ${host}:${port}. Choose a free one.`,
    );
  if (fault.code === 'EACCES')
    return new SettingError(`${setting}: this account may not open ${port}. Choose one from 1024.`);
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND')
    return new SettingError(`HOST: this machine has no address ${host}. 127.0.0.1 is for itself.`);
  return fault;
}
