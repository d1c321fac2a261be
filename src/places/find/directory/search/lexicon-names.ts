import audiences from './lexicon/audiences.json' with { type: 'json' };
import cultures from './lexicon/cultures.json' with { type: 'json' };
import signals from './lexicon/signals.json' with { type: 'json' };
import type { Audience, Culture, Faith, Signal } from './lexicon.ts';

export type { Audience, Culture, Faith, Need, Signal } from './lexicon.ts';
export { needNames } from './lexicon.ts';

/** The names of what a service can be asked for, in the order of the lists. */
export const audienceNames = Object.keys(audiences) as Audience[];
export const faithNames = Object.keys(cultures.faiths) as Faith[];
export const cultureNames = Object.keys(cultures.cultures) as Culture[];
export const signalNames = Object.keys(signals) as Signal[];
