export interface Vocabulary {
  /** Words that somebody may have meant, and how common they are. */
  readonly words: ReadonlyMap<string, number>;
  /** Stems that need no mending. */
  readonly known: ReadonlySet<string>;
}

/** How many slips are forgiven in a word: none in short ones, where every slip is another word. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word that somebody meant: within one slip for 4 to 7 letters and two from 8 on (a letter too many, too few,
 * wrong, or two exchanged); nearest first, then the commoner. Null where none is near, or the word is known.
 */
export function meantWord(typed: string, vocabulary: Vocabulary): string | null {
  const allowed = slipsAllowed(typed.length);
  if (allowed === 0 || vocabulary.words.has(typed) || /\d/.test(typed)) return null;
  let best: Candidate | null = null;
  for (const [word, times] of vocabulary.words) {
    const slips = slipsIn(typed, word, allowed);
    if (slips !== null && isBetter({ word, slips, times }, best)) best = { word, slips, times };
  }
  return best?.word ?? begunWord(typed, vocabulary);
}

interface Candidate {
  readonly word: string;
  readonly slips: number;
  readonly times: number;
}

const isBetter = (one: Candidate, other: Candidate | null): boolean =>
  other === null ||
  one.slips < other.slips ||
  (one.slips === other.slips && one.times > other.times);

/** Null where it is too far. A wrong first letter counts half a slip more: people seldom miss the first. */
function slipsIn(typed: string, word: string, allowed: number): number | null {
  if (Math.abs(word.length - typed.length) > allowed || word.length < 4) return null;
  const slips = slipsBetween(typed, word, allowed);
  return slips > allowed ? null : slips + (word[0] === typed[0] ? 0 : 0.5);
}

/** The commonest word that begins as somebody began to write it, from six letters on. */
function begunWord(typed: string, vocabulary: Vocabulary): string | null {
  if (typed.length < 6) return null;
  const begun = [...vocabulary.words].filter(([word]) => word.startsWith(typed));
  return begun.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Optimal string alignment distance, or `most` + 1 as soon as it is certain to be more. */
export function slipsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1)
      next.push(cheapest(one, other, row, column, { before, last, next }));
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[other.length] as number, most + 1);
}

interface Rows {
  readonly before: readonly number[];
  readonly last: readonly number[];
  readonly next: readonly number[];
}

function cheapest(one: string, other: string, row: number, column: number, rows: Rows): number {
  const at = (list: readonly number[], index: number) => list[index] ?? Infinity;
  const same = one[row - 1] === other[column - 1];
  const steps = Math.min(
    at(rows.last, column) + 1,
    at(rows.next, column - 1) + 1,
    at(rows.last, column - 1) + (same ? 0 : 1),
  );
  const exchanged =
    one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && row > 1;
  return exchanged ? Math.min(steps, at(rows.before, column - 2) + 1) : steps;
}
