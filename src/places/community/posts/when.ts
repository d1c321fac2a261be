import { clock } from '../../../platform/clock.ts';
import { dayOf, plusDays } from '../../../platform/local-days.ts';
import type { Words } from '../../../platform/words.tsx';

/** Roughly when, in the reader's zone: never to the minute, so that times of two names cannot be laid side by side. */
export function roughly({ t, zone }: Words, at: Date): string {
  const today = dayOf(clock.now().getTime(), zone);
  const day = dayOf(at.getTime(), zone);
  if (day === today) return t('posts.when.today');
  if (day === plusDays(today, -1)) return t('posts.when.yesterday');
  return t('posts.when.day', { at });
}
