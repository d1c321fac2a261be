import type { Reader } from '../ties/public.ts';
import { myAgreements } from './queries.ts';
import { leavesOf } from './trigger.ts';

/** My agreements that stand now and listen for "I'm not safe", alone or with something else. */
export async function hearingNotSafe(reader: Reader): Promise<{ id: string; name: string }[]> {
  const standing = (await myAgreements(reader)).filter(({ state }) => state === 'standing');
  return standing
    .filter(({ plan }) => leavesOf(plan.trigger).some(({ kind }) => kind === 'not-safe'))
    .map(({ id, name }) => ({ id, name }));
}
