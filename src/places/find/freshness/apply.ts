import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/database.ts';
import {
  hoursInWords,
  languagesIn,
  removeEntry,
  saveEntry,
  type Address,
  type Service,
  type TableName,
} from '../directory/public.ts';
import type { Entry, EntryField, Typing } from './entry.ts';

/** Writes the new words of some fields into the directory, where a later import keeps them. Only who minds it may. */
export async function applyTo(db: Db, id: string, entry: Entry, taken: Typing): Promise<void> {
  const service = serviceColumns(taken);
  if (Object.keys(service).length > 0) await saveEntry(db, 'service', { id, ...service });
  for (const kind of ['phone', 'text'] as const)
    if (taken[kind] !== undefined) await setPhone(db, id, kind, entry.records[kind], taken[kind]);
  if (taken.hours !== undefined)
    await replace(db, 'schedule', entry.records.schedules, hoursRows(id, taken.hours));
  if (taken.languages !== undefined)
    await replace(db, 'language', entry.records.languages, languageRows(id, taken.languages));
  if (taken.bring !== undefined)
    await replace(
      db,
      'requiredDocument',
      entry.records.documents,
      linesOf(taken.bring).map((document) => ({ serviceId: id, document })),
    );
  await setPlace(db, entry, taken);
}

/** A person looked at an entry today, and it is right. */
export async function markChecked(db: Db, id: string, day: string, by: string): Promise<void> {
  await saveEntry(db, 'service', { id, checkedOn: day, checkedBy: by });
}

const columns = {
  name: 'name',
  about: 'description',
  status: 'status',
  alert: 'alert',
  who: 'eligibilityDescription',
  how: 'applicationProcess',
  wait: 'waitTime',
  cost: 'feesDescription',
  email: 'email',
  url: 'url',
  interpreters: 'interpretationServices',
} as const satisfies Partial<Record<EntryField, keyof Service>>;

function serviceColumns(taken: Typing): Partial<Service> {
  const words = Object.entries(columns)
    .filter(([field]) => taken[field as EntryField] !== undefined)
    .map(([field, column]) => [column, taken[field as EntryField] || null]);
  const age = (text: string | undefined) =>
    text === '' || text === undefined ? null : Number(text);
  return {
    ...(Object.fromEntries(words) as Partial<Service>),
    ...(taken.leastAge === undefined ? {} : { minimumAge: age(taken.leastAge) }),
    ...(taken.mostAge === undefined ? {} : { maximumAge: age(taken.mostAge) }),
    ...(taken.takesNew === undefined
      ? {}
      : { takesNewPeople: taken.takesNew === '' ? null : taken.takesNew === 'yes' }),
  };
}

async function setPhone(
  db: Db,
  serviceId: string,
  kind: 'phone' | 'text',
  id: string | null,
  number: string,
) {
  if (number === '') {
    if (id) await removeEntry(db, 'phone', id);
    return;
  }
  const type = kind === 'text' ? 'text' : 'voice';
  await saveEntry(db, 'phone', id ? { id, number } : { id: randomUUID(), serviceId, number, type });
}

async function replace(
  db: Db,
  table: TableName,
  before: readonly string[],
  rows: readonly object[],
) {
  for (const id of before) await removeEntry(db, table, id);
  for (const row of rows) await saveEntry(db, table, row);
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Hours in words as rules; null where a part of them cannot be read. */
export const hoursIn = (text: string) =>
  text.trim() === '' ? [] : hoursInWords(linesOf(text).join('; '));

const hoursRows = (serviceId: string, text: string) =>
  (hoursIn(text) ?? []).map((hours) => ({ serviceId, freq: 'WEEKLY' as const, ...hours }));

function languageRows(serviceId: string, text: string) {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [known] = languagesIn(name).languages;
      return { serviceId, name: known?.name ?? name, code: known?.code ?? null };
    });
}

async function setPlace(db: Db, { records }: Entry, taken: Typing): Promise<void> {
  const { location: id, address } = records;
  if (id === null) return;
  const words = Object.entries(addressColumns)
    .filter(([field]) => taken[field as EntryField] !== undefined)
    .map(([field, column]) => [column, taken[field as EntryField] || null]);
  if (words.length > 0)
    await saveEntry(db, 'address', {
      id: address ?? randomUUID(),
      locationId: id,
      ...(Object.fromEntries(words) as Partial<Address>),
    });
  const { transport, secret } = taken;
  if (transport !== undefined)
    await saveEntry(db, 'location', { id, transportation: transport || null });
  if (secret === 'yes') await saveEntry(db, 'location', { id, hidden: true });
}

const addressColumns = {
  street: 'address1',
  city: 'city',
  postcode: 'postalCode',
} as const satisfies Partial<Record<EntryField, keyof Address>>;
