/** ISO 3166-1 countries in the reader's language, by name. Regions that ICU cannot name are left out. */
export function countries(lang: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  return named(notCountries, (code) => names.of(code), lang);
}

/** The time zones of the IANA database that this program knows, in the order of their names. */
export function timeZones(): { value: string; label: string }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' ').replaceAll('/', ' / '),
  }));
}

export function isTimeZone(zone: string): boolean {
  return zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone);
}

/** Languages as people write them, such as `English, Arabic` or `en, ar`; undefined where one of them is unknown. */
export function readLanguages(typed: string, lang: string): string[] | undefined {
  const known = languageCodes(lang);
  const codes = typed
    .split(/[,;\n]+/)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean)
    .map((one) => known.get(one));
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined;
}

export function writeLanguages(codes: string[], lang: string): string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

/** A weekday's name; 1 is Monday. 1 January 2024 was one. */
export function weekdayName(weekday: number, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, weekday));
}

function languageCodes(lang: string): Map<string, string> {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'language', fallback: 'none' });
  const found = named([], (code) => names.of(code.toLowerCase()), lang);
  return new Map(
    found.flatMap(({ value, label }): [string, string][] => {
      const code = value.toLowerCase();
      return [
        [label.toLowerCase(), code],
        [code, code],
      ];
    }),
  );
}

// Codes that ICU names and that are no country: groups, reserved and private codes.
const notCountries = [
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
  'AC',
  'CQ',
];

function named(without: string[], nameOf: (code: string) => string | undefined, lang: string) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return alphabet
    .flatMap((first) => alphabet.map((second) => first + second))
    .filter((code) => !without.includes(code))
    .map((value) => ({ value, label: nameOf(value) ?? '' }))
    .filter(({ label }) => label !== '')
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
}
