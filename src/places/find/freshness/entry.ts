/** What of a service can be mended in a form, as it is typed there. Lists are lines or commas; blank is "nobody said". */
export const entryFields = [
  'name',
  'about',
  'status',
  'alert',
  'who',
  'leastAge',
  'mostAge',
  'how',
  'wait',
  'takesNew',
  'cost',
  'phone',
  'text',
  'email',
  'url',
  'hours',
  'languages',
  'interpreters',
  'bring',
  'street',
  'city',
  'postcode',
  'transport',
  'secret',
] as const;

export type EntryField = (typeof entryFields)[number];
export type EntryText = Readonly<Record<EntryField, string>>;

/** An entry as it stands, and the records behind its fields. */
export interface Entry {
  readonly text: EntryText;
  /** Fields that this form cannot hold for this service: hours with rules of their own, or more than one place. */
  readonly fixed: readonly EntryField[];
  readonly records: EntryRecords;
}

export interface EntryRecords {
  readonly phone: string | null;
  readonly text: string | null;
  readonly schedules: readonly string[];
  readonly languages: readonly string[];
  readonly documents: readonly string[];
  readonly location: string | null;
  readonly address: string | null;
}

export interface Change {
  readonly before: string;
  readonly after: string;
}

export type Changes = Readonly<Partial<Record<EntryField, Change>>>;

/** What a form said of some fields. */
export type Typing = { readonly [K in EntryField]?: string | undefined };

/** What was typed otherwise than it stands; fields that were not in the form did not change. */
export function changesIn(entry: Entry, typed: Typing): Changes {
  const changed = entryFields
    .filter((field) => !entry.fixed.includes(field))
    .map((field) => ({ field, before: entry.text[field], after: tidy(typed[field]) }))
    .filter(({ before, after }) => after !== undefined && after !== tidy(before))
    .map(({ field, before, after }) => [field, { before, after }] as const);
  return Object.fromEntries(changed);
}

const tidy = (text: string | undefined): string | undefined =>
  text
    ?.split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Where an entry says something else now than when a change was proposed. */
export const isOvertaken = (entry: Entry, field: EntryField, { before }: Change): boolean =>
  tidy(entry.text[field]) !== tidy(before);
