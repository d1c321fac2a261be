import type { Capability } from '../../../platform/capability.ts';
import type { Words } from '../../../platform/words.tsx';
import type { NoticeRow } from './queries.ts';

/** What a notice says: its capability gives the words of its kind. */
export function noticeWords(
  house: Capability[],
  { say, t }: Words,
  { kind, facts }: Pick<NoticeRow, 'kind' | 'facts'>,
): string {
  const key = house.map(({ notices }) => notices?.[kind]).find((known) => known !== undefined);
  return key ? say(key, facts) : t('notices.something');
}
