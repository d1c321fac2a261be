import type { Words } from '../../../platform/words.tsx';

/** Content-free, unless the person asked for the words of their notices. */
export function noticeLetter({ t }: Words, address: string, told: string[]) {
  const parts = [t('notices.letter.text'), ...told, address, t('notices.letter.end')];
  return { subject: t('notices.letter.subject'), text: `${parts.join('\n\n')}\n` };
}
