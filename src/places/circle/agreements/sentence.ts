import type { Day, Moment } from '../../../platform/local-days.ts';
import type { Step as MoodStep } from '../../plan/check-ins/public.ts';
import type { ConsentPart } from '../consents/public.ts';
import type { HelpKind } from './step.ts';
import type { SignId, SupporterId } from './trigger.ts';
import type words from './words/en.json';

/** A key of this capability's catalog. */
export type AgreementKey = keyof typeof words;

/** What only the page can name, in the reader's language and the member's own words. */
export type Named =
  | { people: readonly SupporterId[] }
  | { signs: readonly SignId[] }
  | { parts: readonly ConsentPart[] }
  | { days: readonly Day[] }
  | { moment: Moment }
  | { mood: MoodStep }
  | { help: HelpKind };

/**
 * A text by its key, with plain and named values. `parts` are what it is made of: the conditions
 * under an *and* or *or*, the terms of a step, the days of a row. `wordsOf` names the step whose
 * sealed words belong here.
 */
export type Sentence = {
  key: AgreementKey;
  values: Readonly<Record<string, string | number | Named>>;
  parts: readonly Sentence[];
  wordsOf: string | null;
};

export type Speaker = {
  say(key: AgreementKey, values: Record<string, string | number>): string;
  name(value: Named): string;
  list(items: readonly string[], joinedBy: 'and' | 'or'): string;
};

export function sentence(
  key: AgreementKey,
  values: Sentence['values'] = {},
  parts: readonly Sentence[] = [],
  wordsOf: string | null = null,
): Sentence {
  return { key, values, parts, wordsOf };
}

/**
 * The sentence as one text, its parts in `{parts}` as a list. For e-mails, and where nothing can be
 * laid out.
 */
export function spoken({ key, values, parts }: Sentence, speaker: Speaker): string {
  const plain = Object.entries(values).map(
    ([name, value]) => [name, typeof value === 'object' ? speaker.name(value) : value] as const,
  );
  const joinedBy = key === 'agreements.when.any' ? 'or' : 'and';
  const list = speaker.list(
    parts.map((part) => spoken(part, speaker)),
    joinedBy,
  );
  return speaker.say(key, Object.fromEntries([...plain, ['parts', list] as const]));
}
