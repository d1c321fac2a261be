import type { Temporal } from 'temporal-polyfill';
import type { Db } from '../../../../platform/database.ts';
import type { PlaceAsked } from '../search/place-asked.ts';
import { questionOf, type Question } from '../search/question.ts';
import { asking } from './asking.ts';
import { type FoundListing, foundListings, foundPlaces, serviceWords } from './queries.ts';
import { type Asked, toldOf } from './telling.ts';
import { placeCalled, understood } from './understanding.ts';
import type { FoundServices, Wanted } from './wanted.ts';
import type { Middle } from './where-asked.ts';

/** Services to a page at most. */
const largestPage = 100;

/**
 * Services that fit what somebody wants, the best first, by fit and distance. `now` is in the community's zone. Nothing is
 * asked of any outside service, and nothing of the question is kept.
 */
export async function searchServices(
  db: Db,
  wanted: Wanted,
  now: Temporal.ZonedDateTime,
): Promise<FoundServices> {
  const question = wanted.words?.trim() ? await understood(db, wanted.words) : nothingAsked;
  const middle = await middleOf(db, wanted, question);
  const { page, perPage } = pageOf(wanted);
  const asked = asking(question, wanted, middle, now);
  const listings = await foundListings(db, asked, (page - 1) * perPage, perPage);
  const isPastTheEnd = listings.length === 0 && page > 1;
  const first = isPastTheEnd ? await foundListings(db, asked, 0, 1) : listings;
  const services = await told(db, listings, { question, wanted, middle });
  const answer = { total: first[0]?.total ?? 0, page, perPage, services, question };
  return {
    ...answer,
    near: middle?.point ? { name: middle.name, point: middle.point } : null,
    unknownPlace: middle !== null && middle.point === null && listings.every(({ here }) => !here),
  };
}

async function told(db: Db, listings: readonly FoundListing[], asked: Asked) {
  const ids = listings.map(({ service }) => service);
  const words = new Map((await serviceWords(db, ids)).map((row) => [row.id, row]));
  const places = await foundPlaces(db, ids);
  return listings
    .map((listing) => toldOf(listing, words.get(listing.service), places, asked))
    .filter((service) => service !== null);
}

/** Services that search finds for plain words, the best first, at most a thousand of them. */
export async function foundServices(
  db: Db,
  words: string,
  now: Temporal.ZonedDateTime,
): Promise<string[]> {
  const wanted: Wanted = { words };
  const question = await understood(db, words);
  const asked = asking(question, wanted, await middleOf(db, wanted, question), now);
  return (await foundListings(db, asked, 0, 1000)).map(({ service }) => service);
}

const nowhere = {
  named: () => undefined,
  guessed: () => undefined,
  coded: () => undefined,
  longest: 0,
};

const nothingAsked: Question = questionOf([], nowhere, { when: null, age: null, words: [] });

function pageOf({ page = 1, perPage = 20 }: Wanted) {
  const whole = (number: number) => (Number.isFinite(number) ? Math.trunc(number) : 1);
  return {
    page: Math.min(Math.max(1, whole(page)), 1_000_000),
    perPage: Math.min(Math.max(1, whole(perPage)), largestPage),
  };
}

async function middleOf(db: Db, wanted: Wanted, question: Question): Promise<Middle | null> {
  if (wanted.here) return { name: null, point: wanted.here, postcode: null };
  const typed = wanted.place?.trim();
  if (!typed) return middleIn(question.place);
  const asked = await placeCalled(db, typed);
  return asked ? middleIn(asked) : { name: typed, point: null, postcode: null };
}

/** "Near me" in words says nothing of where that is. */
function middleIn(asked: PlaceAsked | null): Middle | null {
  if (asked === null || asked.nearMe) return null;
  const { place, postcode } = asked;
  const name = place?.name ?? postcode?.code ?? null;
  return { name, point: place?.point ?? null, postcode };
}
