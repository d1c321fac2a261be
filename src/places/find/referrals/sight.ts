import { NotThere } from '../../../platform/database.ts';
import { recordLook } from '../../../platform/looks.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { membersISupport, mySupporters, type Reader } from '../../circle/ties/public.ts';
import { alternativesTo, type Alternative } from './alternatives.ts';
import {
  followedReferrals,
  linkEnds,
  referralFor,
  stepsOf,
  type Referral,
  type Step,
} from './queries.ts';
import type { ReferralState } from './moves.ts';
import { nextDue, turnOf, wantsAlternatives, type Due, type Turn } from './rules.ts';
import { serviceIfAny, type Service } from './service.ts';

/** All that the page of a referral says to its member, or to who may follow it. */
export interface Sight {
  referral: Referral;
  steps: Step[];
  mine: boolean;
  turn: Turn;
  due: Due | undefined;
  /** Missing once it left the directory. */
  service: Service | undefined;
  others: Alternative[];
  /** Who follows it, or whose it is for who follows; empty for nobody. */
  name: string;
  ends: Date | null;
  typed: Typed;
}

export async function sightOf(reader: Reader, id: string, typed: Typed): Promise<Sight> {
  const referral = await lookAt(reader, id);
  const mine = referral.member === reader.me;
  return {
    referral,
    steps: await stepsOf(reader, referral),
    mine,
    turn: turnOf(referral),
    due: nextDue(referral),
    service: await serviceIfAny(reader.db, referral.service),
    others:
      mine && wantsAlternatives(referral) ? await alternativesTo(reader.db, referral.service) : [],
    name: await nameBeside(reader, referral, mine),
    ends: mine ? await linkEnds(reader.db, id) : null,
    typed,
  };
}

/** For its member, or for who may follow it: the member is told that they look. */
export async function lookAt(reader: Reader, id: string): Promise<Referral> {
  const followed = (await followedReferrals(reader.db)).find((one) => one.id === id);
  if (followed)
    await recordLook(reader.db, reader.me, { about: followed.member, part: 'referrals' });
  return referralFor(reader, id);
}

/** @throws {NotThere} where it is not their own, or not in that state */
export async function ownReferral(
  reader: Reader,
  id: string,
  state?: ReferralState,
): Promise<Referral> {
  const referral = await referralFor(reader, id);
  if (referral.member !== reader.me || (state && referral.state !== state)) throw new NotThere();
  return referral;
}

/** What the one who asks calls people, by their ids. */
export async function knownNames(reader: Reader): Promise<Map<string, string>> {
  const mine = (await mySupporters(reader)).map((tie) => [tie.supporter, tie.name] as const);
  const held = (await membersISupport(reader)).map((tie) => [tie.member, tie.name] as const);
  return new Map([...held, ...mine]);
}

async function nameBeside(reader: Reader, { tie }: Referral, mine: boolean): Promise<string> {
  const known = mine ? await mySupporters(reader) : await membersISupport(reader);
  return known.find(({ id }) => id === tie)?.name ?? '';
}
