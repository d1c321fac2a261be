/**
 * What a rule may not do: `form` is not RFC 5545, `fine` repeats more often than allowed, `much` is
 * too much work.
 */
export type Refusal = 'form' | 'fine' | 'much';

export class RecurrenceRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, detail: string) {
    super(`Recurrence refused (${refusal}): ${detail}`);
    this.name = 'RecurrenceRefused';
    this.refusal = refusal;
  }
}

export type Frequency = (typeof FREQUENCIES)[number];
export type RuleParts = ReadonlyMap<string, string>;

const FREQUENCIES = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;
const LONGEST_RULE = 500;
const WEEKDAY = /^([+-]?([1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/;

const SHAPES: Record<string, (value: string) => boolean> = {
  FREQ: (value) => (FREQUENCIES as readonly string[]).includes(value),
  INTERVAL: (value) => within(value, 1, 1000),
  COUNT: (value) => within(value, 1, 10_000),
  UNTIL: (value) => /^\d{8}(T\d{6}Z?)?$/.test(value),
  WKST: (value) => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
  BYSECOND: list((part) => within(part, 0, 59)),
  BYMINUTE: list((part) => within(part, 0, 59)),
  BYHOUR: list((part) => within(part, 0, 23)),
  BYDAY: list((part) => WEEKDAY.test(part)),
  BYMONTHDAY: list((part) => eitherWay(part, 31)),
  BYYEARDAY: list((part) => eitherWay(part, 366)),
  BYWEEKNO: list((part) => eitherWay(part, 53)),
  BYMONTH: list((part) => within(part, 1, 12)),
  BYSETPOS: list((part) => eitherWay(part, 366)),
};

/**
 * The parts of an RFC 5545 recurrence rule (section 3.3.10), names and values in capitals. Stricter
 * than the standard: at most 500 characters, INTERVAL up to 1000, COUNT up to 10,000, no leap
 * second, and neither BYWEEKNO nor BYYEARDAY together with other lists of days that they would have
 * to agree with.
 * @throws RecurrenceRefused `form` for anything else than a rule, `fine` when it repeats more often
 * than `finest`.
 */
export function ruleParts(rule: string, finest: Frequency): RuleParts {
  const text = rule.replace(/^RRULE:|;$/gi, '').toUpperCase();
  if (text.length > LONGEST_RULE) throw new RecurrenceRefused('form', 'longer than 500 characters');
  const parts = new Map<string, string>();
  for (const part of text.split(';')) addPart(parts, part);
  const frequency = parts.get('FREQ');
  if (frequency === undefined) throw new RecurrenceRefused('form', 'no FREQ');
  if (parts.has('COUNT') && parts.has('UNTIL'))
    throw new RecurrenceRefused('form', 'COUNT and UNTIL');
  refuseTooFine(parts, frequency as Frequency, finest);
  refuseDisagreeing(parts);
  return parts;
}

const TIMES_A_DAY = 24;

const DISAGREEING = [
  ['BYWEEKNO', 'BYMONTHDAY'],
  ['BYWEEKNO', 'BYYEARDAY'],
  ['BYYEARDAY', 'BYDAY'],
] as const;

/** The engine reads these pairs wrongly; a refusal is better than a wrong day. */
function refuseDisagreeing(parts: RuleParts): void {
  for (const [one, other] of DISAGREEING) {
    if (parts.has(one) && parts.has(other)) {
      throw new RecurrenceRefused('form', `${one} with ${other}`);
    }
  }
}

function refuseTooFine(parts: RuleParts, frequency: Frequency, finest: Frequency): void {
  if (FREQUENCIES.indexOf(frequency) > FREQUENCIES.indexOf(finest)) {
    throw new RecurrenceRefused('fine', frequency);
  }
  const size = (name: string) => parts.get(name)?.split(',').length ?? 1;
  const times = size('BYHOUR') * size('BYMINUTE') * size('BYSECOND');
  if (FREQUENCIES.indexOf(finest) <= FREQUENCIES.indexOf('DAILY') && times > TIMES_A_DAY) {
    throw new RecurrenceRefused('fine', `${times} times a day`);
  }
}

function addPart(parts: Map<string, string>, part: string): void {
  const [name = '', value = '', ...rest] = part.split('=');
  const fits = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
  if (!fits || rest.length > 0 || parts.has(name) || !fits(value)) {
    throw new RecurrenceRefused('form', part.slice(0, 40));
  }
  parts.set(name, value);
}

function list(fits: (part: string) => boolean): (value: string) => boolean {
  return (value) => value.split(',').every(fits);
}

function within(text: string, least: number, most: number): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function eitherWay(text: string, most: number): boolean {
  return /^[+-]?\d{1,3}$/.test(text) && within(text.replace(/^[+-]/, ''), 1, most);
}
