import type { Temporal } from 'temporal-polyfill';
import type { Db } from '../../../../platform/database.ts';
import type { FoundServices, Wanted } from './wanted.ts';

/**
 * Services that fit what somebody wants, the best first, by fit and distance. `now` is in the community's zone. Nothing is
 * asked of any outside service, and nothing of the question is kept.
 */
export async function searchServices(
  _db: Db,
  _wanted: Wanted,
  _now: Temporal.ZonedDateTime,
): Promise<FoundServices> {
  throw new Error('The directory cannot be searched yet.');
}
