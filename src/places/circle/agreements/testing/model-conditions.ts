import type { Agreement } from '../agreement.ts';
import type { Facts } from '../facts.ts';
import type { Leaf } from '../trigger.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export type Urgent = 'risk' | 'not-safe';
type Of<Kind extends Leaf['kind']> = Extract<Leaf, { kind: Kind }>;

/** Whether one condition of the model holds at an hour. */
export function leafHolds(leaf: Leaf, t: number, agreement: Agreement, facts: Facts): boolean {
  if (leaf.kind === 'risk' || leaf.kind === 'not-safe') {
    return happened(leaf.kind, agreement, facts).some(
      ({ at, until }) => at <= t && t < at + 72 * HOUR && t < (until ?? Infinity),
    );
  }
  if (leaf.kind === 'missed') return missed(t, agreement, facts) >= leaf.checkins;
  if (leaf.kind === 'concerns') return concernsHold(leaf, t, agreement, facts);
  if (leaf.kind === 'mood') return moodHolds(leaf, t, facts);
  if (leaf.kind === 'signs') return signsHold(leaf, t, facts);
  throw new Error(`the model knows nothing of ${leaf.kind}`);
}

export function isActive({ life }: Agreement, t: number): boolean {
  if (t < life.agreedAt || t >= Math.min(life.lastsUntil, life.endedAt ?? Infinity)) return false;
  return !life.pauses.some(({ from, until }) => from <= t && t < (until ?? Infinity));
}

export function happened(kind: Urgent, agreement: Agreement, facts: Facts) {
  const all =
    kind === 'risk'
      ? facts.riskAnswers.map(({ id, at, takenBackAt }) => ({ id, at, until: takenBackAt }))
      : facts.notSafe.map(({ id, at, clearedAt }) => ({ id, at, until: clearedAt }));
  return all.filter(({ at }) => isActive(agreement, at));
}

function concernsHold(
  leaf: Of<'concerns'>,
  t: number,
  agreement: Agreement,
  facts: Facts,
): boolean {
  const by = facts.concerns
    .filter(({ at }) => isActive(agreement, at) && at <= t && t < at + leaf.withinDays * DAY)
    .map((concern) => facts.supporters.find(({ id }) => id === concern.by))
    .filter((one) => one && t < (one.endedAt ?? Infinity) && t < (one.mutedAt ?? Infinity))
    .map((one) => one?.id ?? '');
  return leaf.from.filter((id) => by.includes(id)).length >= leaf.atLeast;
}

function moodHolds({ side, step, days }: Of<'mood'>, t: number, facts: Facts): boolean {
  const row = moodRow(days, t, facts);
  return row !== null && row.every((mood) => (side === 'at-most' ? mood <= step : mood >= step));
}

function signsHold({ of, atLeast, withinDays }: Of<'signs'>, t: number, facts: Facts): boolean {
  const earliest = dayAt(t, facts.zone, 1 - withinDays);
  const ticked = [...known(t, facts)]
    .filter(([day]) => day >= earliest)
    .flatMap(([, { signs }]) => signs);
  return of.filter((id) => ticked.includes(id)).length >= atLeast;
}

function missed(t: number, agreement: Agreement, facts: Facts): number {
  const since = beganToCount(t, agreement, facts);
  const days = new Set<string>();
  const checkins = known(t, facts);
  // A day is over at an hour when the hour before belongs to another day.
  for (let end = since + HOUR; end <= t; end += HOUR) {
    const day = dayAt(end - HOUR, facts.zone);
    if (dayAt(end, facts.zone) !== day && isDue(day, t, facts) && !checkins.has(day)) days.add(day);
  }
  return days.size;
}

/** The last word, or the last beginning of the agreement, whichever is later. */
function beganToCount(t: number, agreement: Agreement, facts: Facts): number {
  const { agreedAt } = agreement.life;
  let since = t;
  while (since >= agreedAt && !isActive(agreement, since)) since -= HOUR;
  if (since < agreedAt) return t;
  while (isActive(agreement, since - HOUR)) since -= HOUR;
  const words = [
    ...facts.checkins.versions.map(({ recordedAt }) => recordedAt),
    ...facts.checkins.away.flatMap(({ setAt, cancelledAt }) => [setAt, cancelledAt ?? Infinity]),
  ].filter((at) => at <= t);
  return Math.max(since, ...words);
}

function moodRow(length: number, t: number, facts: Facts): number[] | null {
  const days = [...known(t, facts).entries()]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .slice(0, length);
  const newest = days[0]?.[0];
  if (newest === undefined || days.length < length || newest < dayAt(t, facts.zone, -14))
    return null;
  for (const [n, [later]] of days.entries()) {
    const earlier = days[n + 1]?.[0];
    let gaps = 0;
    for (let day = next(earlier ?? later); day < later; day = next(day))
      if (isDue(day, t, facts)) gaps++;
    if (gaps > 3) return null;
  }
  return days.map(([, { mood }]) => mood);
}

function known(t: number, facts: Facts) {
  const newest = new Map<string, Facts['checkins']['versions'][number]>();
  for (const version of facts.checkins.versions) {
    const other = newest.get(version.day);
    if (version.recordedAt <= t && (!other || other.recordedAt < version.recordedAt))
      newest.set(version.day, version);
  }
  return new Map([...newest].filter(([, { takenBack }]) => !takenBack));
}

function isDue(day: string, t: number, facts: Facts): boolean {
  return !facts.checkins.away.some(
    ({ first, last, setAt, cancelledAt }) =>
      setAt <= t && t < (cancelledAt ?? Infinity) && first <= day && day <= last,
  );
}

const inUtc = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' });
const zones = new Map<string, { format: Intl.DateTimeFormat; names: Map<number, string> }>();

function dayAt(t: number, zone: string, plus = 0): string {
  const inZone = zones.get(zone) ?? {
    format: new Intl.DateTimeFormat('sv-SE', { timeZone: zone }),
    names: new Map<number, string>(),
  };
  zones.set(zone, inZone);
  const day = inZone.names.get(t) ?? inZone.format.format(t);
  inZone.names.set(t, day);
  return plus === 0 ? day : inUtc.format(Date.parse(`${day}T00:00:00Z`) + plus * DAY);
}

function next(day: string): string {
  return inUtc.format(Date.parse(`${day}T00:00:00Z`) + DAY);
}
