import type { Words } from '../../../platform/words.tsx';

/** None of these letters says whom it is about, or that it is about anybody. */
const letter = (subject: string, ...parts: string[]) => ({
  subject,
  text: `${parts.join('\n\n')}\n`,
});

export const alertLetter = ({ t }: Words, address: string) =>
  letter(t('on-call.letter.subject'), t('on-call.letter.text'), address);

export const testLetter = ({ t }: Words, address: string) =>
  letter(t('on-call.test.subject'), t('on-call.test.text'), address);

export const fallbackLetter = ({ t }: Words, community: string, address: string) =>
  letter(
    t('on-call.fallback.subject'),
    t('on-call.fallback.text', { community }),
    address,
    t('on-call.fallback.end'),
  );
