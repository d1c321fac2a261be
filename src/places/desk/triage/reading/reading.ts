import { PASSED_OVER } from './passed-over.ts';
import { plainWords, unmasked } from './spelling.ts';

/** One plain word and where it stands in what the person wrote (character offsets, end exclusive). */
export interface Word {
  plain: string;
  start: number;
  end: number;
  /** Inside quotation marks, on a quoted line, or between music notes. */
  quoted: boolean;
}

/** `line` is the plain words with one space before and after each, those of little weight left out; `.` ends a sentence, `,` a clause. */
export interface Reading {
  text: string;
  words: Word[];
  line: string;
  /** For each character of `line`, the index of the word that it belongs to. */
  wordAt: Uint32Array;
}

/** The plain words behind one written word; the next one may settle which. */
export type PlainWords = (written: string, next?: string) => string[];

const PIECES =
  /[\p{L}\p{N}][^\s,;:()"“”«»…\p{Extended_Pictographic}]*|[.!?…\n]+|[,;:()–—-]+|["“”«»]|♪|♫|🎵|🎶|\p{Extended_Pictographic}/gu;
const MAX_CHARACTERS = 40_000;

/** Reads at most the first 40,000 characters: whatever is longer is pasted, and a long text must not stall the page. */
export function readingOf(written: string, plain: PlainWords = plainWords): Reading {
  const text = written.slice(0, MAX_CHARACTERS);
  const pieces = [...text.matchAll(PIECES)].map((piece) => ({ text: piece[0], at: piece.index }));
  const quoted = quotedStretches(text);
  const words: Word[] = [];
  for (const [index, piece] of pieces.entries()) {
    const inQuote = quoted.some(([from, to]) => piece.at >= from && piece.at < to);
    for (const word of wordsOf(piece.text, piece.at, plain, pieces[index + 1]?.text))
      words.push({ ...word, quoted: inQuote });
  }
  return { text, words, ...lineOf(words) };
}

function wordsOf(
  piece: string,
  at: number,
  plain: PlainWords,
  next?: string,
): Omit<Word, 'quoted'>[] {
  const masked = unmasked(piece);
  if (masked) return [{ plain: masked, start: at, end: at + piece.length }];
  const found: Omit<Word, 'quoted'>[] = [];
  const parts = [...piece.matchAll(/[\p{L}\p{M}\p{N}'’`´]+|[.!?…]+|\n|[^\s]/gu)];
  for (const [index, part] of parts.entries()) {
    const start = at + part.index;
    const end = start + part[0].length;
    for (const word of plainPart(part[0], plain, parts[index + 1]?.[0] ?? next))
      found.push({ plain: word, start, end });
  }
  return found;
}

function plainPart(part: string, plain: PlainWords, next?: string): string[] {
  if (/^[.!?…\n]/.test(part)) return [part.includes('?') ? '?' : '.'];
  if (/^[,;:()–—/&-]/.test(part)) return part === '-' ? [] : [','];
  if (/^\p{Extended_Pictographic}|♪|♫/u.test(part)) return [part];
  return /[\p{L}\p{N}]/u.test(part) ? plain(part, next) : [];
}

function lineOf(words: Word[]): { line: string; wordAt: Uint32Array } {
  const heard = words
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => !PASSED_OVER.has(word.plain));
  const line = ` ${heard.map(({ word }) => word.plain).join(' ')} . `;
  const wordAt = new Uint32Array(line.length + 1).fill(Math.max(0, words.length - 1));
  let at = 1;
  for (const { word, index } of heard) {
    wordAt.fill(index, at, at + word.plain.length + 1);
    at += word.plain.length + 1;
  }
  return { line, wordAt };
}

function quotedStretches(text: string): [number, number][] {
  const shapes = [
    /"[^"\n]{6,400}"/g,
    /“[^”]{6,400}”/g,
    /«[^»]{6,400}»/g,
    /^\s*>.*$/gm,
    /[♪♫🎵🎶][^\n]{6,400}/gu,
    /(?<![\p{L}])['‘][^'‘’\n]{12,200}['’](?![\p{L}])/gu,
  ];
  return shapes.flatMap((shape) =>
    [...text.matchAll(shape)].map((found): [number, number] => [
      found.index,
      found.index + found[0].length,
    ]),
  );
}
