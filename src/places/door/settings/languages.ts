import type { Ask } from '../../../platform/web/context.ts';

/** The languages to choose from, each by its own name. Made-up languages are for trying pages out, in the demo alone. */
export function languagesToChoose(c: Ask): { value: string; label: string }[] {
  const { shelf, config } = c.var.services;
  return shelf.languages
    .filter((language) => config.demo || !isMadeUp(language))
    .map((language) => ({ value: language, label: ownName(language) }));
}

/** A language that this Kith does not have, or would not offer, is the same as none. */
export const knownLanguage = (c: Ask, language: string): string =>
  languagesToChoose(c).some(({ value }) => value === language) ? language : '';

const isMadeUp = (language: string): boolean => language.includes('-X');

function ownName(language: string): string {
  if (isMadeUp(language)) return language;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
