import { oldest } from '../listings/listing-rows.ts';
import { hourSets, type Minutes } from '../listings/hours.ts';
import { gain, wider } from '../search/marks.ts';
import type { Question } from '../search/question.ts';
import type { Wanted } from './wanted.ts';

/** Listings in any of these sets, or outside of all of `unless`. */
interface Group {
  readonly any: readonly string[];
  readonly unless?: readonly string[];
}

/** Points that a listing of the group may have more than others. */
interface Lift extends Group {
  readonly lift: number;
  /** Where a question is about nothing, who has a `wish` fits, and who has a `maybe` if a look at it says so. */
  readonly kind: 'wish' | 'maybe' | 'lift';
}

/** When hours are asked: the windows of a week, or the whole of it. */
export interface HoursAsked {
  readonly weeks: readonly Minutes[] | null;
  readonly always: boolean;
}

/**
 * What search can tell from its sets before it looks at any listing: who must be in the list (`musts`), how many points each can
 * reach at most (`lifts`, from `base` up), who surely meets what sets may doubt (`sure`),
 * and whether others must be looked at to know whether they fit (`doubt`).
 */
export function setsAsked(question: Question, wanted: Wanted, near: boolean, hours: HoursAsked) {
  const age = wanted.age ?? question.age;
  const open = hours.weeks === null ? null : openThen(hours);
  const ageToLookAt = wanted.age !== undefined && !isInSets(wanted.age);
  return {
    musts: [...musts(wanted), ...(open && wanted.when ? [{ any: open.maybe }] : [])],
    lifts: [...wishes(question), ...ageLifts(age), ...openLifts(open?.maybe), ...remote(near)],
    base: (age === null ? 0 : 4 * gain.miss) + (open ? 2 * gain.miss : 0),
    sure: { any: open && !ageToLookAt ? open.sure : [] },
    doubt: wanted.when !== undefined || ageToLookAt,
  };
}

/** A language by all the names that it is known by. */
export const widened = (languages: readonly string[]): string[] =>
  languages.flatMap((is) => [is, ...(wider[is] ?? [])]);

const named = (kind: string, names: readonly string[] = []): string[] =>
  names.map((is) => `${kind}:${is}`);

function musts(wanted: Wanted): Group[] {
  const anyOf = [
    named('need', wanted.needs),
    named('audience', wanted.audiences),
    named('faith', wanted.faiths),
    named('culture', wanted.cultures),
    named('language', widened(wanted.languages ?? [])),
    ...named('signal', wanted.signals).map((signal) => [signal]),
  ];
  const takes = wanted.age === undefined ? [] : [{ any: ageSets(wanted.age), unless: ['ages'] }];
  return [...anyOf.filter((any) => any.length > 0).map((any) => ({ any })), ...takes];
}

const point = gain.facet - gain.miss;

const wishes = ({ signals, languages }: Question): Lift[] =>
  [
    named('signal', signals).map((is) => [is]),
    languages.map((is) => named('language', widened([is]))),
  ]
    .flat()
    .map((any) => ({ any, lift: point, kind: 'wish' }));

const ageLifts = (age: number | null): Lift[] =>
  age === null
    ? []
    : [
        {
          any: ageSets(age),
          lift: gain.age - 4 * gain.miss,
          kind: isInSets(age) ? 'wish' : 'maybe',
        },
        { any: [], unless: ['ages'], lift: -4 * gain.miss, kind: 'lift' },
      ];

const isInSets = (age: number) => Number.isInteger(age) && age >= 0 && age <= oldest;

/** Who takes that age; for one that no set is of, all that name ages. */
const ageSets = (age: number): string[] => [isInSets(age) ? `age:${age}` : 'ages'];

const openLifts = (maybe: string[] | undefined): Lift[] =>
  maybe === undefined
    ? []
    : [
        { any: maybe, lift: gain.open - 2 * gain.miss, kind: 'maybe' },
        { any: [], unless: ['hours'], lift: -2 * gain.miss, kind: 'lift' },
      ];

/** Who comes to you is near everybody. */
const remote = (near: boolean): Lift[] =>
  near ? [{ any: ['signal:remote'], lift: gain.near / 2, kind: 'lift' }] : [];

/** Who may be open then, and who is: who is open for some time of an hour that is asked whole, or all of one that is asked in part. */
function openThen({ weeks, always }: HoursAsked) {
  if (always) return { maybe: ['dated', 'hour:0'], sure: [] };
  const { some, whole } = hourSets(weeks ?? []);
  const inWhole = whole.map((name) => name.replace('whole', 'hour'));
  const inPart = some.map((name) => name.replace('hour', 'whole'));
  return { maybe: ['dated', ...some], sure: [...inWhole, ...inPart] };
}
