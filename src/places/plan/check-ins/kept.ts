import { fingerprint } from '../../../platform/sealing.ts';
import { me, type Ask } from '../../../platform/web/context.ts';

/**
 * A name for the one who asks that says nothing of them: what a device keeps without a line is sent only when the same person is
 * there again. None on a shared computer, which keeps nothing.
 */
export function keptFor(c: Ask): string | undefined {
  if (c.var.arrival.sharedComputer) return undefined;
  return fingerprint(c.var.services.master, 'kept on a device', me(c)).toString('hex').slice(0, 24);
}
