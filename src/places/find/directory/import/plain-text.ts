import type { ReasonName } from './reasons.ts';
import type { Reading } from './reading.ts';

/** Text without what came in by mistake: written-out line ends, markup, letters read in the wrong encoding. */
export function plainText(text: string): Reading {
  let value = text;
  let reason: ReasonName | null = null;
  for (const [found, mend, why] of mistakes) {
    if (!found.test(value)) continue;
    const mended = mend(value);
    if (mended !== value) reason ??= why;
    value = mended;
  }
  value = value
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Zs}+$/gmu, '')
    .replace(control, '')
    .trim();
  const read = { value: value === '' ? null : value };
  return reason === null ? read : { ...read, reason };
}

// oxlint-disable-next-line no-control-regex -- these are what must go
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\ufeff]/g;

const tags =
  'a|b|i|u|s|p|br|hr|em|strong|small|div|span|font|ul|ol|li|h[1-6]|table|thead|tbody|tr|td|th|img|script|style|blockquote|pre|code|sup|sub|center|iframe';
const tag = new RegExp(`</?(?:${tags})\\b[^<>]{0,500}>`, 'i');
const anyTag = new RegExp(tag, 'gi');

type Mistake = readonly [found: RegExp, mend: (text: string) => string, why: ReasonName];

const mistakes: readonly Mistake[] = [
  [/[ÃÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/, reread, 'misread'],
  [/\\n/, writtenLineEnds, 'newlines'],
  [tag, withoutTags, 'markup'],
  [/&(?:#\d+|#x[\da-f]+|[a-z]+);/i, withoutEntities, 'markup'],
];

/** `\n` in the middle of words, not a path such as `C:\new`. */
function writtenLineEnds(text: string): string {
  return text.replace(/(?<![:\\])(?:\\r)?\\n/g, '\n');
}

function withoutTags(text: string): string {
  return text
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<a\b[^<>]*\bhref="(https?:[^"<>]+)"[^<>]*>([^<]*)<\/a>/gi, linkInWords)
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\s*\/?>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '- ')
    .replace(anyTag, '')
    .replace(/\n{3,}/g, '\n\n');
}

const linkInWords = (_: string, href: string, words: string) =>
  words.trim() === '' || words.trim() === href ? href : `${words} (${href})`;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, entityInWords);
}

function entityInWords(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return entities[name.toLowerCase()] ?? all;
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

const windows = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** UTF-8 that somebody read as Windows-1252 ("cafÃ©"): read back only if every letter fits and the result is sound. */
function reread(text: string): string {
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = windows.get(letter);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
