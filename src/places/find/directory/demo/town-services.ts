import { hoursInWords } from '../import/hours-in-words.ts';
import type { RawFields } from '../import/rows.ts';
import { languageByCode } from '../languages.ts';
import type { TableName } from '../model.ts';
import words from '../words/en.json' with { type: 'json' };
import type { DemoService } from './services.ts';
import { demoId, type Town } from './town.ts';

/** The day on which the demo was last looked at: milliseconds. */
export const newest = Date.UTC(2026, 10, 16);

/** What hangs on a service. `at` is its number, which makes its phone number. */
export function addAround(town: Town, service: DemoService, at: number): void {
  const by = { service_id: service.key };
  for (const [table, rows] of around(service, at))
    for (const [index, fields] of rows.entries())
      town.add(table, `${service.key}:${index}`, { ...by, ...fields });
  for (const need of service.needs) addNeed(town, service.key, need);
  addCapacity(town, service, by);
}

const around = (service: DemoService, at: number): [TableName, RawFields[]][] => [
  ['phone', phonesOf(service, at)],
  ['schedule', hoursOf(service)],
  ['language', service.languages.map((code) => ({ code, name: languageByCode(code)?.name }))],
  ['requiredDocument', (service.bring ?? []).map((document) => ({ document }))],
  ['serviceArea', [{ name: service.place ? 'Wrenfield and the villages' : 'All of Wrenshire' }]],
  ['costOption', costsOf(service)],
];

/** 01632 960000 to 960999 are kept for stories by the British regulator: nobody answers there. */
function phonesOf({ text }: DemoService, at: number): RawFields[] {
  const number = `01632 960${100 + at}`;
  return [{ number, type: 'voice' }, ...(text ? [{ number, type: 'text' }] : [])];
}

function hoursOf({ key, hours, monthly }: DemoService): RawFields[] {
  if (monthly) {
    const [byday, opens_at, closes_at] = monthly.split(' ');
    return [
      { freq: 'MONTHLY', byday, dtstart: '2026-01-01', opens_at, closes_at, description: hours },
    ];
  }
  const read = hoursInWords(hours);
  if (read === null) throw new Error(`The demo is not sound: hours of ${key}`);
  return read.map(({ byday, opensAt, closesAt }) => ({
    freq: 'WEEKLY',
    byday,
    opens_at: opensAt,
    closes_at: closesAt,
    description: hours,
  }));
}

const costsOf = ({ cost, costs }: DemoService): RawFields[] =>
  costs?.map(([option, amount]) => ({ option, amount, currency: 'gbp' })) ??
  (cost === 'Free' ? [{ option: 'Everybody', amount: 0, currency: 'gbp' }] : []);

function addNeed(town: Town, service: string, need: string): void {
  const name = (words as Readonly<Record<string, string>>)[`directory.need.${need}`];
  town.add('term', need, {
    code: need,
    name,
    taxonomy: 'What it helps with',
    taxonomy_id: 'needs',
    description: '',
  });
  const link = {
    link_id: demoId('service', service),
    link_entity: 'service',
    taxonomy_term_id: need,
  };
  town.add('attribute', `${service}:${need}`, link);
}

function addCapacity(
  town: Town,
  { key, capacity, takesNewPeople }: DemoService,
  by: RawFields,
): void {
  if (!capacity) return;
  const [unit, maximum, available] = capacity;
  town.add('unit', unit, { name: unit });
  const updated = new Date(newest).toISOString();
  town.add('capacity', key, {
    ...by,
    unit_id: unit,
    maximum,
    available,
    updated,
    description: takesNewPeople === false ? 'Full' : undefined,
  });
}
