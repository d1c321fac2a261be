import { daysBetween, weekdayOf, type Day, type Moment } from '../../../platform/local-days.ts';
import { EVERY_DAY } from './checkin.ts';
import type { Away, CadenceChange, CheckinHistory, CheckinVersion, Rhythm } from './checkin.ts';

/** What Kith knew at one moment. Good until the next moment is asked of the same replay. */
export type Known = {
  at: Moment;
  /** One check-in a day, the newest day first. */
  latestFirst: readonly CheckinVersion[];
  cadence: readonly CadenceChange[];
  away: readonly Away[];
  /**
   * When the member last said anything about check-ins: one saved, changed, filled in or taken
   * back, or days off set.
   */
  lastWord: Moment;
};

type Said = { at: Moment; name: string; tell(known: Telling): void };
type Telling = { latestFirst: CheckinVersion[]; cadence: CadenceChange[]; away: Away[] };

export function knownAt(history: CheckinHistory, at: Moment): Known {
  for (const known of replay(history, [at])) return known;
  throw new RangeError('no moment');
}

/**
 * What was known at each of the moments, which must ascend. A late or changed check-in counts from
 * when it was recorded, so a replay of the past never depends on what came after.
 */
export function* replay(history: CheckinHistory, moments: readonly Moment[]): Generator<Known> {
  const { versions, others } = allSaid(history);
  const known = { at: NaN, latestFirst: [], cadence: [], away: [], lastWord: -Infinity };
  let saved = 0;
  let told = 0;
  for (const at of moments) {
    known.at = at;
    for (let next = versions[saved]; next && next.recordedAt <= at; next = versions[++saved]) {
      place(known.latestFirst, next);
      known.lastWord = Math.max(known.lastWord, next.recordedAt);
    }
    for (let next = others[told]; next && next.at <= at; next = others[++told]) {
      next.tell(known);
      known.lastWord = Math.max(known.lastWord, next.at);
    }
    yield known;
  }
}

/** Days off as they stand at a moment. */
export function awayAt({ away }: CheckinHistory, at: Moment): Away[] {
  return away.filter(
    ({ setAt, cancelledAt }) => setAt <= at && (cancelledAt === null || at < cancelledAt),
  );
}

export function momentsOf(history: CheckinHistory): Moment[] {
  const { versions, others } = allSaid(history);
  return [...versions.map(({ recordedAt }) => recordedAt), ...others.map(({ at }) => at)];
}

export function isAway(known: Pick<Known, 'away'>, day: Day): boolean {
  return known.away.some(({ first, last }) => first <= day && day <= last);
}

/** Whether the member's own rhythm asks for a check-in on this day; days off never do. */
export function isDue(known: Pick<Known, 'away' | 'cadence'>, day: Day): boolean {
  if (isAway(known, day)) return false;
  const change = known.cadence.findLast(({ since }) => since <= day);
  return change ? asks(change.rhythm, change.since, day) : asks(EVERY_DAY, day, day);
}

function asks(rhythm: Rhythm, since: Day, day: Day): boolean {
  if (rhythm.kind === 'weekdays') return rhythm.weekdays.includes(weekdayOf(day));
  return daysBetween(since, day) % rhythm.days === 0;
}

/** In the order in which it was said. */
type AllSaid = { versions: readonly CheckinVersion[]; others: readonly Said[] };

const saidBefore = new WeakMap<CheckinHistory, AllSaid>();

function allSaid(history: CheckinHistory): AllSaid {
  const known = saidBefore.get(history) ?? inOrder(history);
  saidBefore.set(history, known);
  return known;
}

function inOrder({ versions, cadence, away }: CheckinHistory): AllSaid {
  const rhythms = cadence.map((change) => ({
    at: change.setAt,
    name: change.since,
    tell: (known: Telling) => rememberCadence(known.cadence, change),
  }));
  const others: Said[] = [...rhythms, ...away.flatMap(daysOff)];
  return {
    versions: versions.toSorted(
      (one, other) => one.recordedAt - other.recordedAt || (one.id < other.id ? -1 : 1),
    ),
    others: others.toSorted((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1)),
  };
}

function daysOff(days: Away): Said[] {
  const set: Said = { at: days.setAt, name: days.first, tell: ({ away }) => void away.push(days) };
  if (days.cancelledAt === null) return [set];
  const tell = ({ away }: Telling) => void away.splice(away.indexOf(days), 1);
  return [
    set,
    { at: Math.max(days.setAt, days.cancelledAt), name: `${days.first} cancelled`, tell },
  ];
}

function rememberCadence(cadence: CadenceChange[], change: CadenceChange): void {
  cadence.push(change);
  cadence.sort((one, other) =>
    one.since < other.since ? -1 : one.since > other.since ? 1 : one.setAt - other.setAt,
  );
}

function place(latestFirst: CheckinVersion[], version: CheckinVersion): void {
  const index = firstNotAfter(latestFirst, version.day);
  const same = latestFirst[index]?.day === version.day ? 1 : 0;
  latestFirst.splice(index, same, ...(version.takenBack ? [] : [version]));
}

/** Where the first day lies that is not after this one: most often in front, else found by halving. */
function firstNotAfter(latestFirst: readonly CheckinVersion[], day: Day): number {
  let [low, high] = [0, latestFirst.length];
  for (let at = 0; low < high; at = (low + high) >> 1) {
    if ((latestFirst[at]?.day ?? day) <= day) high = at;
    else low = at + 1;
  }
  return low;
}
