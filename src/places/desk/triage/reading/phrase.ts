import { CLASSES } from './word-classes-en.ts';
import { PASSED_OVER } from './passed-over.ts';

/**
 * Turns a phrase into the source of a pattern over a reading's `line`. In a phrase: `a|b` one word or another, `x?` may be
 * missing, `(a b|c)` or `(a|b c / d)` one run of words or another, `<class>` a word class, `*` any ending, `_` any word, `_3` up
 * to three words, `.` the end of a sentence. Words of little weight ("really", "just") are passed over in both.
 */
export function patternOf(phrase: string): string {
  return split(phrase, ' ').map(item).join('');
}

/** The words that a phrase can begin with; one that ends in `*` stands for every word that begins so. */
export function openingsOf(phrase: string): string[] {
  const openings: string[] = [];
  for (const piece of split(phrase, ' ')) {
    const { bare, optional } = parted(piece);
    if (bare !== '' && !PASSED_OVER.has(bare)) openings.push(...beginnings(bare));
    if (!optional && !PASSED_OVER.has(bare)) break;
  }
  return openings;
}

function item(piece: string): string {
  const { bare, optional } = parted(piece);
  return `(?:${oneOf(bare)})${optional ? '?' : ''}`;
}

function parted(piece: string): { bare: string; optional: boolean } {
  const optional = piece.endsWith('?') && piece.length > 1;
  return { bare: optional ? piece.slice(0, -1) : piece, optional };
}

function oneOf(bare: string): string {
  if (isBracketed(bare))
    return runsIn(bare)
      .map(patternOf)
      .filter((run) => run !== '(?:)')
      .join('|');
  if (/^_\d?$/.test(bare)) return `(?:[^ .?]+ ){${bare === '_' ? '1' : `0,${bare.slice(1)}`}}?`;
  return wordsIn(bare).map(wordOrClass).join('|');
}

function beginnings(bare: string): string[] {
  if (isBracketed(bare)) return runsIn(bare).flatMap(openingsOf);
  if (/^_\d?$/.test(bare)) return ['*'];
  return wordsIn(bare).flatMap((word) => {
    if (word.startsWith('<')) return membersOf(word).flatMap(openingsOf);
    const fixed = word.search(/[*[]/);
    return fixed < 0 ? [word] : [`${word.slice(0, fixed)}*`];
  });
}

function wordOrClass(word: string): string {
  if (word.startsWith('<')) return membersOf(word).map(patternOf).join('|');
  return `${word.replace(/[.?]$/, '[.?]').replace('*', '[^ .?]*')} `;
}

const isBracketed = (bare: string): boolean => bare.startsWith('(') && bare.endsWith(')');
const wordsIn = (bare: string): string[] =>
  split(bare, '|').filter((word) => !PASSED_OVER.has(word));

function runsIn(bracketed: string): string[] {
  const inside = bracketed.slice(1, -1);
  const bySlash = split(inside, '/');
  return bySlash.length > 1 ? bySlash : split(inside, '|');
}

function membersOf(word: string): string[] {
  const members = CLASSES[word.slice(1, -1)];
  if (members === undefined) throw new Error(`No word class ${word}`);
  return split(members, '/');
}

/** Splits where `mark` stands outside brackets. */
function split(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
