import type { Words } from '../../../platform/words.tsx';
import { mySupporters, type Reader, type Tie } from '../ties/public.ts';
import type { ConsentPart } from './parts.ts';
import { giveConsent, myConsents, type Consent, type Giving } from './queries.ts';

/** Somebody who may see a part of the one who asks, by the consent that says so. */
export interface Seer {
  tie: Tie;
  consent: Consent;
}

/** Who may see a part of the one who asks now; in a quiet end they still see what is older. */
export async function seersOf(reader: Reader, part: ConsentPart): Promise<Seer[]> {
  return (await seersOfParts(reader, [part])).get(part) ?? [];
}

/** The same for several parts at once. */
export async function seersOfParts(
  reader: Reader,
  parts: readonly ConsentPart[],
): Promise<Map<ConsentPart, Seer[]>> {
  const consents = await myConsents(reader);
  const ties = await mySupporters(reader);
  return new Map(parts.map((part) => [part, seersIn(consents, ties, part)]));
}

/** "Sam and Asha", as the reader's language joins names. */
export const namesInWords = ({ lang }: Pick<Words, 'lang'>, ties: readonly Tie[]): string =>
  new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang).format(ties.map(({ name }) => name));

/** One more part for some people; all else that they see stays as it is. */
export async function showPart(
  reader: Reader,
  part: ConsentPart,
  ties: readonly Tie[],
  givingFor: (tie: Tie) => Omit<Giving, 'parts'>,
): Promise<void> {
  for (const tie of ties) await giveConsent(reader, tie, part, givingFor(tie));
}

function seersIn(consents: Consent[], ties: Tie[], part: ConsentPart): Seer[] {
  const shown = consents
    .filter((consent) => consent.part === part)
    .toSorted((one, other) => Number(one.fading) - Number(other.fading));
  return ties.flatMap((tie) => {
    const consent = shown.find((one) => one.tie === tie.id);
    return consent ? [{ tie, consent }] : [];
  });
}
