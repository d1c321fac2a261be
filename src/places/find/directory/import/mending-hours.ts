import type { Value } from '../model.ts';
import type { Fault } from './draft.ts';
import type { RawFields } from './rows.ts';
import { said } from './rows.ts';
import { offsetIn } from './times.ts';

type Draft = Record<string, Value>;

export function mendSchedule(record: Draft, faults: Fault[], raw: RawFields): void {
  if (record['timezone'] === null) {
    const given = said(raw['opens_at']) ?? said(raw['closes_at']);
    record['timezone'] = given === null ? null : offsetIn(given);
  }
  mendFrequency(record, faults, raw);
  if (record['byday'] !== null) record['byday'] = daysIn(String(record['byday']), faults);
  if (record['freq'] === null && record['byday'] !== null) record['freq'] = freqOf(record);
}

/** The standard repeats by week or by month. Each day is a week of all days, each year is every twelfth month; the rest cannot be said. */
function mendFrequency(record: Draft, faults: Fault[], raw: RawFields): void {
  const given = said(raw['freq'])?.toUpperCase() ?? '';
  const interval = typeof record['interval'] === 'number' ? record['interval'] : 1;
  if (given === '' || record['freq'] !== null) return;
  if (given === 'DAILY' && interval === 1) {
    Object.assign(record, { freq: 'WEEKLY', byday: record['byday'] ?? 'MO,TU,WE,TH,FR,SA,SU' });
    faults.push({ reason: 'timeRead', field: 'freq', value: given });
  } else if (given === 'YEARLY' && record['dtstart'] !== null && record['byday'] === null) {
    Object.assign(record, { freq: 'MONTHLY', interval: 12 * interval });
    faults.push({ reason: 'timeRead', field: 'freq', value: given });
  } else faults.push({ reason: 'timeUnreadable', field: 'freq', value: given });
}

const freqOf = (record: Draft) => (/\d/.test(String(record['byday'])) ? 'MONTHLY' : 'WEEKLY');

/** `Monday, Tue` as `MO,TU`; `2MO` and `-1FR` stay. Words that are no days make the whole unreadable. */
function daysIn(byday: string, faults: Fault[]): string | null {
  const parts = byday
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const days = parts.map((part) => /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)/.exec(part));
  if (days.some((day) => day === null)) {
    faults.push({ reason: 'timeUnreadable', field: 'byday', value: byday });
    return null;
  }
  const read = days.map((day) => `${(day?.[1] ?? '').replace('+', '')}${day?.[2]}`).join(',');
  if (read !== byday) faults.push({ reason: 'timeRead', field: 'byday', value: byday });
  return read;
}

const typeWords: Readonly<Record<string, string>> = {
  sms: 'text',
  mobile: 'cell',
  cellphone: 'cell',
  tty: 'textphone',
  tdd: 'textphone',
  'tty/tdd': 'textphone',
  telephone: 'voice',
  phone: 'voice',
  main: 'voice',
};

export function mendPhone(record: Draft, faults: Fault[], raw: RawFields): void {
  const type = typeof record['type'] === 'string' ? record['type'].toLowerCase() : null;
  record['type'] = type && (typeWords[type] ?? type);
  if (typeof record['number'] !== 'string') return;
  const number = record['number'];
  const bare = number.replace(/^["'“”\s]+|["'“”\s]+$/g, '');
  if (bare !== number) faults.push({ reason: 'quotes', field: 'number', value: number });
  record['number'] = bare === '' ? null : bare;
  mendExtension(record, faults, raw);
}

function mendExtension(record: Draft, faults: Fault[], raw: RawFields): void {
  const number = String(record['number'] ?? '');
  const found = /^(.*\d)[\s,;]*(?:extension|ext\.?|x)\s*\.?:?\s*(\d{1,6})$/i.exec(number);
  const given = said(raw['extension']);
  if (found && given === null) {
    record['number'] = found[1];
    keepExtension(record, found[2] as string);
    faults.push({ reason: 'extension', field: 'number', value: number });
  } else if (given !== null && !/^[1-9]\d*$/.test(given)) {
    keepExtension(record, given);
    faults.push({ reason: 'extension', field: 'extension', value: given });
  }
}

/** The standard holds an extension as a number, which loses the zero of `0412`: such a one is said in words. */
function keepExtension(record: Draft, extension: string): void {
  const whole = /^[1-9]\d*$/.test(extension);
  record['extension'] = whole ? Number(extension) : null;
  if (whole) return;
  const words = `ext. ${extension}`;
  const said = record['description'];
  record['description'] = typeof said === 'string' ? `${said} (${words})` : words;
}

/** A contact that says nothing about anybody is blank, not wrong. */
export function mendContact(record: Draft): void {
  if (record['email'] === '') record['email'] = null;
}
