import type { Holdings } from '../export/holdings.ts';
import type { AnyRow, Service } from '../model.ts';
import { type AgeRange, ageRangeIn } from './age.ts';
import { type Audience, audiencesMet, type Need, needNames, needsMet } from './lexicon.ts';
import { type Part, type Stems, weights } from './listing-texts.ts';
import { stemsOf } from './stems.ts';

/** A term whose code is one of Kith's own needs says it outright. */
const saidOutright = 8;

export function needsOf(stems: Stems, terms: readonly AnyRow[]): Map<Need, number> {
  const found = new Map<Need, number>();
  const add = (need: Need, more: number) => found.set(need, (found.get(need) ?? 0) + more);
  for (const part of Object.keys(weights) as Part[])
    for (const { meaning, length } of needsMet.find(stems[part]))
      add(meaning, weights[part] * length);
  for (const { code } of terms) if (isNeed(code)) add(code, saidOutright);
  return new Map([...found].map(([need, sum]) => [need, sum / (sum + 6)]));
}

const isNeed = (code: unknown): code is Need => (needNames as unknown[]).includes(code);

export function audiencesOf(
  stems: Stems,
  { eligibilityDescription }: Service,
  { least, most }: AgeRange,
): Set<Audience> {
  const words = [...stems.name, ...stems.terms, ...stemsOf(eligibilityDescription ?? '')];
  const found = new Set(audiencesMet.find(words).map(({ meaning }) => meaning));
  if (least !== null && least >= 50) found.add('older-people');
  if (most !== null && most <= 26) found.add('young-people');
  if (most !== null && most <= 12) found.add('children');
  return found;
}

export function languagesOf(
  holdings: Holdings,
  id: string,
  locations: readonly AnyRow[],
): Set<string> {
  const rows = [
    ...holdings.held('language', 'serviceId', id),
    ...locations.flatMap((location) => holdings.held('language', 'locationId', location.id)),
  ];
  return new Set(rows.map(({ code }) => code).filter((code) => typeof code === 'string'));
}

export function agesOf({ minimumAge, maximumAge, eligibilityDescription }: Service): AgeRange {
  if (minimumAge !== null || maximumAge !== null) return { least: minimumAge, most: maximumAge };
  return ageRangeIn(eligibilityDescription ?? '');
}
