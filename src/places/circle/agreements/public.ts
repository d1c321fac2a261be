import type { Reader } from '../ties/public.ts';
import { myAgreements } from './queries.ts';
import { peopleIn } from './agreement.ts';
import { leavesOf } from './trigger.ts';

/** My agreements that stand now and listen for "I'm not safe", alone or with something else. */
export async function hearingNotSafe(reader: Reader): Promise<{ id: string; name: string }[]> {
  const standing = (await myAgreements(reader)).filter(({ state }) => state === 'standing');
  return standing
    .filter(({ plan }) => leavesOf(plan.trigger).some(({ kind }) => kind === 'not-safe'))
    .map(({ id, name }) => ({ id, name }));
}

export interface NamingAgreement {
  id: string;
  name: string;
  rests: boolean;
}

/** My agreements that hold or rest and name this person of my circle: to be told, shown, asked or listened to. */
export async function agreementsNaming(reader: Reader, tie: string): Promise<NamingAgreement[]> {
  return (await myAgreements(reader))
    .filter(({ state }) => state === 'standing' || state === 'resting')
    .filter(({ plan }) => peopleIn(plan).includes(tie))
    .map(({ id, name, state }) => ({ id, name, rests: state === 'resting' }));
}
