import { evidenceIn } from './evidence.ts';
import { featuresOf } from './features.ts';
import { ENGLISH_TONGUE, type Found, foundIn, SPANISH_TONGUE } from './found.ts';
import { type Level, worse } from './levels.ts';
import { type Language, languageOf } from './reading/language.ts';
import { readingOf } from './reading/reading.ts';
import { spanishWords } from './reading/spanish-words.ts';
import { type Weighed, weigh } from './weigh.ts';

export type { Language, Level };

/** Why: a key of the catalog, and the place of the words it stands on (characters of the text, end exclusive). */
export interface Reason {
  key: string;
  start: number;
  end: number;
}

export interface Triage {
  level: Level;
  reasons: Reason[];
  language: Language;
}

/**
 * Orders human attention to something written; it never diagnoses. Levels follow the four of the CLPsych shared tasks
 * (Milne et al. 2016): green, amber (read in staffed hours), red (leads the queue), crisis (rings). Reasons come heaviest first, one
 * of a kind. A text in a language that Kith does not read is `unread`: its level then says only what was found in English words.
 */
export function triage(text: string, options: { language?: Language } = {}): Triage {
  const language = options.language ?? languageOf(text);
  const english = weighed(text, 'en');
  const read = language === 'es' ? worst(weighed(text, 'es'), english) : english;
  return { level: read.level, reasons: reasonsOf(read, text), language };
}

function weighed(text: string, language: 'en' | 'es'): Weighed {
  const reading = language === 'es' ? readingOf(text, spanishWords) : readingOf(text);
  const evidence = evidenceIn(
    reading,
    foundIn(reading, language === 'es' ? SPANISH_TONGUE : ENGLISH_TONGUE),
  );
  return weigh(evidence, language === 'es' ? {} : featuresOf(evidence, reading));
}

function worst(one: Weighed, other: Weighed): Weighed {
  return worse(one.level, other.level) === one.level ? one : other;
}

function reasonsOf(read: Weighed, text: string): Reason[] {
  if (read.level === 'green') return [];
  const first = new Map<string, Found>();
  for (const sign of read.signs) if (!first.has(sign.name)) first.set(sign.name, sign);
  const reasons = [...first.values()].map(({ name, start, end }) => ({
    key: `triage.reason.${name}`,
    start,
    end,
  }));
  return reasons.length ? reasons : [{ key: 'triage.reason.strain', start: 0, end: text.length }];
}
