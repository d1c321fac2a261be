import type { Holdings } from '../export/holdings.ts';
import type { AnyRow, Service } from '../model.ts';
import { stemsOf } from './stems.ts';

/** How much a word counts by where it stands. */
export const weights = { name: 4, terms: 3, summary: 2, about: 1 } as const;
export type Part = keyof typeof weights;

export type Stems = Readonly<Record<Part, readonly string[]>>;

/** The terms that are said of a service. */
export const termsOf = (holdings: Holdings, id: string): AnyRow[] =>
  holdings
    .held('attribute', 'linkId', id)
    .map((attribute) => holdings.get('term', attribute['termId']))
    .filter((term) => term !== undefined);

export function textsOf(holdings: Holdings, service: Service, terms: readonly AnyRow[]) {
  const organisation = holdings.get('organisation', service.organisationId);
  const description = service.description ?? '';
  const rest = [description.slice(firstWords), service.applicationProcess, organisation?.['name']];
  return {
    name: [service.name, service.alternateName].join(' '),
    terms: terms.map(({ name }) => name).join(' . '),
    summary: `${description.slice(0, firstWords)} . ${service.eligibilityDescription ?? ''}`,
    about: [...rest, service.waitTime, service.interpretationServices].join(' . '),
  };
}

/** What a service says first is what it mostly does. */
const firstWords = 300;

export const stemsOfTexts = (texts: Readonly<Record<Part, string>>): Stems => ({
  name: stemsOf(texts.name),
  terms: stemsOf(texts.terms),
  summary: stemsOf(texts.summary),
  about: stemsOf(texts.about),
});
