import { languageWords } from '../languages.ts';
import audiences from './lexicon/audiences.json' with { type: 'json' };
import everydayWords from './lexicon/everyday-words.json' with { type: 'json' };
import cultures from './lexicon/cultures.json' with { type: 'json' };
import needs from './lexicon/needs.json' with { type: 'json' };
import signals from './lexicon/signals.json' with { type: 'json' };
import smallWords from './lexicon/small-words.json' with { type: 'json' };
import { PhraseBook } from './phrases.ts';
import { stem } from './stems.ts';

export type Need = keyof typeof needs;
export type Audience = keyof typeof audiences;
export type Signal = keyof typeof signals;
export type Faith = keyof (typeof cultures)['faiths'];
export type Culture = keyof (typeof cultures)['cultures'];

export const needNames = Object.keys(needs) as Need[];

/** What a word of a question says besides the need. */
export type Facet =
  | { readonly kind: 'audience'; readonly is: Audience }
  | { readonly kind: 'faith'; readonly is: Faith }
  | { readonly kind: 'culture'; readonly is: Culture }
  | { readonly kind: 'language'; readonly is: string }
  | { readonly kind: 'signal'; readonly is: Signal };

/** How people ask for what they need. */
export const needsAsked = new PhraseBook<Need>();
/** How services say what they do. */
export const needsMet = new PhraseBook<Need>();
/** Who, in which language, of which faith, at what cost: as people ask. */
export const facetsAsked = new PhraseBook<Facet>();
/** Who a service says that it is for. */
export const audiencesMet = new PhraseBook<Audience>();

/** English words of every day: whoever writes one means it, whatever is near it in the list of needs. */
export const everyday: readonly string[] = everydayWords;

export const small: ReadonlySet<string> = new Set(smallWords.map(stem));

type Spoken = { readonly says: readonly string[]; readonly finds: readonly string[] };

for (const [need, { says, finds }] of Object.entries(needs) as [Need, Spoken][]) {
  for (const phrase of says) needsAsked.add(phrase, need);
  for (const phrase of finds) needsMet.add(phrase, need);
}

for (const [is, { says, finds }] of Object.entries(audiences) as [Audience, Spoken][]) {
  addFacets(says, { kind: 'audience', is });
  for (const phrase of finds) audiencesMet.add(phrase, is);
}

for (const [is, says] of Object.entries(cultures.faiths) as [Faith, string[]][])
  addFacets(says, { kind: 'faith', is });
for (const [is, says] of Object.entries(cultures.cultures) as [Culture, string[]][])
  addFacets(says, { kind: 'culture', is });
for (const [is, says] of Object.entries(signals) as [Signal, string[]][])
  addFacets(says, { kind: 'signal', is });
for (const [word, { code }] of languageWords) facetsAsked.add(word, { kind: 'language', is: code });

function addFacets(phrases: readonly string[], facet: Facet): void {
  for (const phrase of phrases) facetsAsked.add(phrase, facet);
}
