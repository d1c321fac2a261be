import type { Words } from '../../../platform/words.tsx';

export interface Written {
  subject: string;
  text: string;
}

/** Neither says what Kith is nor who asked: whoever reads over a shoulder learns nothing. */
export function linksLetter({ t }: Words, links: string[]): Written {
  const listed = links.map((link, i) =>
    links.length === 1 ? link : `${t('ways-in.letter.one', { number: i + 1 })}\n${link}`,
  );
  return {
    subject: t('ways-in.letter.subject'),
    text: [t('ways-in.letter.links', { count: links.length }), ...listed, t('ways-in.letter.end')]
      .join('\n\n')
      .concat('\n'),
  };
}

export function addressLetter({ t }: Words, link: string): Written {
  return {
    subject: t('ways-in.letter.address.subject'),
    text: [t('ways-in.letter.address'), link, t('ways-in.letter.address.end')]
      .join('\n\n')
      .concat('\n'),
  };
}
