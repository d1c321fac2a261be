/** A tap as it was made, and whose it is; the name is opaque, and made by the server. */
export type Kept = { for: string; fields: Record<string, string> };

const taps = 'check-ins-kept';
const owner = 'check-ins-kept-for';

export function keptTaps(): Kept[] {
  try {
    return JSON.parse(shelf()?.getItem(taps) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

export function keepTaps(all: readonly Kept[]): void {
  if (all.length > 0) shelf()?.setItem(taps, JSON.stringify(all));
  else shelf()?.removeItem(taps);
}

/** Whose taps are kept here, for the page that this device shows without a line. */
export const keptOwner = (): string => shelf()?.getItem(owner) ?? '';

export const setOwner = (name: string): void => shelf()?.setItem(owner, name);

/** The page that is kept for all knows no day and no name of its own: the device says them. */
export function today(): Record<string, string> {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return { day: local.toISOString().slice(0, 10), 'sent-as': crypto.randomUUID() };
}

export function fieldsOf(form: HTMLFormElement, pressed: HTMLElement | null) {
  const texts = [...new FormData(form, pressed)].filter(isText);
  return Object.fromEntries(texts);
}

const isText = (field: [string, FormDataEntryValue]): field is [string, string] =>
  typeof field[1] === 'string';

/** Some browsers throw where a person has turned storage off. */
function shelf(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
