import type { Field } from '../model.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { partsOf, said } from './rows.ts';
import { dateIn, instantIn, timeIn } from './times.ts';
import { emailIn, uriIn, webIn } from './web-addresses.ts';

/** Reads one raw value by the kind of its column. Never throws: what cannot be read is null with a reason. */
export function reading(field: Field, raw: unknown): Reading {
  if (field.kind === 'list') return { value: partsOf(raw) };
  const text = said(raw);
  if (field.kind === 'flag') return flagIn(text);
  if (typeof raw === 'object' && raw !== null) return { value: null, reason: 'wrongType' };
  if (text === null) return { value: null };
  if (typeof raw === 'boolean' && field.kind !== 'yesNo') return wrong;
  const read = readers[field.kind](text, field);
  const textual = field.kind === 'text' && typeof raw === 'number';
  return textual && !read.reason ? { ...read, reason: 'wrongType' } : read;
}

const wrong: Reading = { value: null, reason: 'wrongType' };
const unsaid = /^(n\/?a|none|-+|unknown)$/i;

const readers: Record<Field['kind'], (text: string, field: Field) => Reading> = {
  text: plainText,
  web: webIn,
  uri: uriIn,
  email: emailIn,
  date: dateIn,
  time: timeIn,
  instant: instantIn,
  number: numberIn,
  choice: choiceIn,
  list: (text) => ({ value: partsOf(text) }),
  flag: flagIn,
  yesNo: yesNoIn,
  reference: (text) => ({ value: text }),
};

function numberIn(text: string): Reading {
  if (unsaid.test(text)) return { value: null };
  const value = Number(text);
  if (Number.isFinite(value)) return { value };
  const bare = /^[^\d-]{0,3}(-?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|-?\d+(?:[.,]\d+)?)\D{0,12}$/.exec(
    text,
  );
  if (!bare) return { value: null, reason: 'numberUnreadable' };
  const digits = (bare[1] as string).replace(/[, ](?=\d{3})/g, '').replace(',', '.');
  return { value: Number(digits), reason: 'numberRead' };
}

function choiceIn(text: string, field: Field): Reading {
  if (field.values?.includes(text)) return { value: text };
  const plain = text.toLowerCase().replace(/[_-]+/g, ' ');
  const meant = field.values?.find((value) => value.toLowerCase() === (otherWords[plain] ?? plain));
  return meant
    ? { value: meant, reason: 'choiceRead' }
    : { value: null, reason: 'choiceUnreadable' };
}

/** What directories write where the standard has another word for the same. */
const otherWords: Readonly<Record<string, string>> = {
  open: 'active',
  current: 'active',
  published: 'active',
  live: 'active',
  yes: 'active',
  true: 'active',
  closed: 'inactive',
  suspended: 'temporarily closed',
  'temporary closed': 'temporarily closed',
  paused: 'temporarily closed',
  online: 'virtual',
  mailing: 'postal',
  mail: 'postal',
  street: 'physical',
  monday: 'mo',
  tuesday: 'tu',
  wednesday: 'we',
  thursday: 'th',
  friday: 'fr',
  saturday: 'sa',
  sunday: 'su',
};

function yesNoIn(text: string): Reading {
  if (/^(yes|y|true|t|1|x|✓)$/i.test(text)) return { value: true };
  if (/^(no|n|false|f|0)$/i.test(text)) return { value: false };
  return unsaid.test(text) ? { value: null } : { value: null, reason: 'yesNoUnreadable' };
}

function flagIn(text: string | null): Reading {
  const read = text === null ? { value: null } : yesNoIn(text);
  return { ...read, value: read.value ?? false };
}
