import { createHash } from 'node:crypto';
import { facetsAsked, needsAsked, needsMet, audiencesMet, small } from '../search/lexicon.ts';
import { bitsInUse } from './bits.ts';

/** Raised when a listing is read in another way by the same lexicon. */
const reading = 1;

const books = [needsAsked, needsMet, audiencesMet, facetsAsked];

/** Another print means that every listing is to be read anew. */
export const lexiconPrint: string = createHash('sha256')
  .update(JSON.stringify([reading, bitsInUse, ...books.map((book) => [...book.words()]), ...small]))
  .digest('hex');
