/** A number as it is written, never broken across two lines. */
export const phoneSaid = (number: string): string => number.trim().replaceAll(/\s+/g, '\u00A0');

/** What a phone dials. */
export const dialled = (number: string): string => number.replaceAll(/[^\d+*#]/g, '');
