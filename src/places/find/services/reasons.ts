import type { Words } from '../../../platform/words.tsx';
import { stem, wordsOf, type FoundService, type Why } from '../directory/public.ts';
import { whySaid } from './said.ts';

const most = 6;

/**
 * Why a service is in the list, in words. How far it is stands beside its name; a word that was found says little where a
 * need was met, and is said as it was asked for.
 */
export function reasonsOf(
  words: Words,
  { why }: FoundService,
  { q, country }: { q: string; country: string },
): string[] {
  const meets = why.some(({ kind }) => kind === 'need');
  const asked = new Map(wordsOf(q).map((word) => [stem(word), word]));
  const said = why
    .filter(({ kind }) => kind !== 'near' && !(kind === 'word' && meets))
    .map((one): Why => (one.kind === 'word' ? { ...one, is: asked.get(one.is) ?? one.is } : one))
    .map((one) => whySaid(words, one, country));
  return [...new Set(said)].slice(0, most);
}
