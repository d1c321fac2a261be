import type { TableName, Value } from '../model.ts';
import type { Fault } from './draft.ts';
import type { Rule } from './rule.ts';
import { mendAddress, mendLocation } from './mending-places.ts';
import { mendContact, mendPhone, mendSchedule } from './mending-hours.ts';
import { type RawFields, said } from './rows.ts';

export const ruleOf = (table: TableName): Rule => ruleByTable[table] ?? asItIs;

const asItIs: Rule = () => {};

const ruleByTable: Partial<Record<TableName, Rule>> = {
  service: mendService,
  location: mendLocation,
  address: mendAddress,
  phone: mendPhone,
  contact: mendContact,
  schedule: mendSchedule,
  organisation: (record, faults) => textMissing(record, faults, 'description'),
  programme: (record, faults) => textMissing(record, faults, 'description'),
  term: (record, faults) => textMissing(record, faults, 'description'),
  taxonomy: (record, faults) => textMissing(record, faults, 'description'),
  capacity: mendCapacity,
};

function textMissing(record: Record<string, Value>, faults: Fault[], field: string): void {
  if (record[field] === null) faults.push({ reason: 'textMissing', field });
}

function mendService(record: Record<string, Value>, faults: Fault[], raw: RawFields): void {
  if (record['name'] === null && record['alternateName'] !== null) {
    record['name'] = record['alternateName'];
    record['alternateName'] = null;
    faults.push({ reason: 'textMissing', field: 'name' });
  }
  if (record['status'] === null) assumeStatus(record, faults, raw);
  mendAges(record, faults);
}

/** A listed service is running unless its source says something; a word that nobody knows may mean that it is not. */
function assumeStatus(record: Record<string, Value>, faults: Fault[], raw: RawFields): void {
  const unknown = raw['status'] !== undefined && raw['status'] !== null && raw['status'] !== '';
  record['status'] = unknown ? 'inactive' : 'active';
  faults.push({ reason: 'statusAssumed', field: 'status' });
}

function mendAges(record: Record<string, Value>, faults: Fault[]): void {
  for (const [name, field] of [
    ['minimumAge', 'minimum_age'],
    ['maximumAge', 'maximum_age'],
  ] as const) {
    const age = record[name];
    if (typeof age !== 'number' || (age >= 0 && age <= 130)) continue;
    faults.push({ reason: 'ageOutside', field, value: String(age) });
    record[name] = null;
  }
  const [least, most] = [record['minimumAge'], record['maximumAge']];
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return;
  Object.assign(record, { minimumAge: most, maximumAge: least });
  faults.push({ reason: 'agesSwapped', field: 'minimum_age', value: `${least}–${most}` });
}

function mendCapacity(record: Record<string, Value>, faults: Fault[], raw: RawFields): void {
  if (record['available'] === null && raw['available'] !== undefined)
    faults.push({
      reason: 'amountUnreadable',
      field: 'available',
      value: said(raw['available']) ?? '',
    });
}
