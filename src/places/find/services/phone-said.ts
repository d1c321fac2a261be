/** A number as it is written, never broken across two lines; one with more than digits reads from left to right in every script. */
export function phoneSaid(number: string): string {
  const whole = unbroken(number.trim());
  return /[^\d\s]/.test(whole) ? `\u2066${whole}\u2069` : whole;
}

/** Words that stay on one line. */
export const unbroken = (words: string): string => words.replaceAll(/\s+/g, '\u00A0');

/** What a phone dials. */
export const dialled = (number: string): string => number.replaceAll(/[^\d+*#]/g, '');
