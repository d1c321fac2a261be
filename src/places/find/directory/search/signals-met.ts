import type { Holdings } from '../export/holdings.ts';
import type { AnyRow, Service } from '../model.ts';
import type { Signal } from './lexicon.ts';

const freeWords =
  /^\W*(?:none|free|no (?:fee|charge|cost)s?|nothing)\b|free of charge|no charge|free to (?:all|every)/i;
const lowWords = /sliding|donation|reduced|pay what you can|concession|low cost|means.tested/i;
const remoteWords =
  /\b(?:online|by (?:phone|video|text)|helpline|hotline|webchat|video call|by telephone|over the phone)\b/i;
const accessWords =
  /step.?free|wheelchair|level access|\bramp|\blifts?\b|elevator|disabled access/i;
const peerWords = /lived experience|peer.(?:led|run)|run by people who have/i;
const newWords = /no wait|walk.?in|drop.?in|straight away|same day|no appointment/i;
const referWords =
  /self.?refer|no referral|without a referral|drop.?in|walk.?in|just (?:turn up|come)/i;

/** What a service is like, where it says so: in the columns made for it first, else in its words. */
export function signalsOf(
  holdings: Holdings,
  service: Service,
  locations: readonly AnyRow[],
  text: string,
): Set<Signal> {
  const access = accessIn(holdings, locations);
  const virtual = locations.some(({ locationType }) => locationType === 'virtual');
  const waits = `${service.waitTime ?? ''} ${service.applicationProcess ?? ''}`;
  const met: Record<Signal, boolean> = {
    ...costOf(holdings, service),
    remote: service.remote ?? (virtual || remoteWords.test(text)),
    stepFree: accessWords.test(access),
    hearingLoop: /\bloop\b/i.test(access),
    takesNew: service.takesNewPeople ?? hasRoom(holdings, service.id, waits),
    livedExperience: service.livedExperience ?? peerWords.test(text),
    noReferral: referWords.test(waits),
  };
  return new Set((Object.keys(met) as Signal[]).filter((signal) => met[signal]));
}

const accessIn = (holdings: Holdings, locations: readonly AnyRow[]): string =>
  locations
    .flatMap((location) => holdings.held('accessibility', 'locationId', location.id))
    .flatMap(({ description, details }) => [description, details])
    .join(' . ');

function costOf(holdings: Holdings, service: Service): { free: boolean; lowCost: boolean } {
  const amounts = holdings.held('costOption', 'serviceId', service.id).map(({ amount }) => amount);
  const words = service.feesDescription ?? service.fees ?? '';
  const free = amounts.includes(0) || freeWords.test(words);
  return { free, lowCost: free || lowWords.test(words) };
}

const hasRoom = (holdings: Holdings, id: string, waits: string): boolean =>
  newWords.test(waits) ||
  holdings.held('capacity', 'serviceId', id).some(({ available }) => Number(available) > 0);
