import { CLASSES } from './word-classes-en.ts';
import { PASSED_OVER } from './passed-over.ts';

/**
 * Turns phrases into one pattern over a reading's `line`. In a phrase: `a|b` one word or another, `x?` may be missing,
 * `(a b|c)` or `(a|b c / d)` one run of words or another, `<class>` a word class, `*` any ending, `_` any word, `_3` up to
 * three words, `.` the end of a sentence. Words of little weight ("really", "just") are passed over in both.
 */
export function patternOf(phrases: readonly string[], classes: Record<string, string> = CLASSES): RegExp {
  return new RegExp(`(?<= )(?:${phrases.map((phrase) => run(phrase, classes)).join('|')})`, 'gu');
}

function run(phrase: string, classes: Record<string, string>): string {
  return split(phrase, ' ').map((piece) => item(piece, classes)).join('');
}

function item(piece: string, classes: Record<string, string>): string {
  const optional = piece.endsWith('?') && piece.length > 1;
  const bare = optional ? piece.slice(0, -1) : piece;
  return `(?:${oneOf(bare, classes)})${optional ? '?' : ''}`;
}

function oneOf(bare: string, classes: Record<string, string>): string {
  if (bare.startsWith('(') && bare.endsWith(')')) return runs(bare.slice(1, -1), classes);
  if (/^_\d?$/.test(bare)) return `(?:[^ .?]+ ){${bare === '_' ? '1' : `0,${bare.slice(1)}`}}?`;
  const words = split(bare, '|').filter((word) => !PASSED_OVER.has(word));
  return words.map((word) => wordOrClass(word, classes)).join('|');
}

function runs(inside: string, classes: Record<string, string>): string {
  const bySlash = split(inside, '/');
  const parts = bySlash.length > 1 ? bySlash : split(inside, '|');
  return parts.map((part) => run(part, classes)).filter((part) => part !== '(?:)').join('|');
}

function wordOrClass(word: string, classes: Record<string, string>): string {
  if (!word.startsWith('<')) return `${word.replace(/[.?]$/, '[.?]').replace('*', '[^ .?]*')} `;
  const members = classes[word.slice(1, -1)];
  if (members === undefined) throw new Error(`No word class ${word}`);
  return split(members, '/').map((part) => run(part, classes)).join('|');
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
