/** A part of a line: words, or a number that can be called. */
export interface Piece {
  text: string;
  /** For a `tel:` link: digits, with a plus before them where it was written. */
  tel?: string;
}

/** A short one only where it ends the line after a colon, as in "In danger now: 112". */
const NUMBER = /\+?\(?\d[\d ()-]{4,18}\d|(?<=: ?)\d{3,5}$/g;
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

/** Finds numbers to call in a line that somebody wrote: 6 to 15 digits (E.164), as people space them, or a short one at the end. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: text, index } of line.matchAll(NUMBER)) {
    const tel = text.replaceAll(/[^\d+]/g, '');
    const digits = tel.replace('+', '').length;
    const short =
      index + text.length === line.length && !text.includes(' ') && digits < FEWEST_DIGITS;
    if ((digits < FEWEST_DIGITS && !short) || digits > MOST_DIGITS) continue;
    if (index > end) pieces.push({ text: line.slice(end, index) });
    pieces.push({ text: unbroken(text), tel });
    end = index + text.length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end) });
  return pieces;
}

/** A number stays on one line, so that it is read as one. */
const unbroken = (number: string): string =>
  number.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');
