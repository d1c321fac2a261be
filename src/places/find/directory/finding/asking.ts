import type { Temporal } from 'temporal-polyfill';
import { facetBits, languageBits } from '../listings/bits.ts';
import { localTime, minuteOfWeek, type Minutes, rangesOf } from '../listings/hours.ts';
import { gain } from '../search/marks.ts';
import type { Need } from '../search/lexicon.ts';
import type { Question } from '../search/question.ts';
import { type When, windowsOf } from '../search/when.ts';
import type { Wanted } from './wanted.ts';
import { setsAsked, widened } from './sets-asked.ts';
import { type Middle, whereAsked } from './where-asked.ts';

/** A question as `app.found_listings` takes it. */
export function asking(
  question: Question,
  wanted: Wanted,
  middle: Middle | null,
  now: Temporal.ZonedDateTime,
): Record<string, unknown> {
  const { weeks, ...when } = timesOf(wanted.when ?? question.when, now);
  return {
    ...marksAsked(question, wanted),
    ...wishesOf(question, wanted),
    ...when,
    ...whereAsked(middle, wanted.within),
    must_take: wanted.age !== undefined,
    must_be_open: wanted.when !== undefined,
    ...setsAsked(question, wanted, Boolean(middle?.point), { weeks, always: when.always }),
  };
}

function marksAsked(question: Question, wanted: Wanted) {
  const needs = both(question.needs, wanted.needs);
  const share = gain.need / Math.sqrt(needs.length);
  const must = (is: Need) => wanted.needs?.includes(is) ?? false;
  const facets = facetsAsked(question, wanted);
  const word = (part: number) => (is: string) => ({ mark: `word:${is}`, gain: part * gain.word });
  return {
    marks: [
      ...needs.map((is) => ({ mark: `need:${is}`, gain: share, must: must(is) })),
      ...facets.map((mark) => ({ mark, gain: gain.facet - gain.miss })),
    ],
    words: [...question.words.map(word(1)), ...question.phraseWords.map(word(0.5))],
    is_about: needs.length + facets.length > 0,
  };
}

const facetsAsked = (question: Question, wanted: Wanted): string[] => [
  ...both(question.audiences, wanted.audiences).map((is) => `audience:${is}`),
  ...both(question.faiths, wanted.faiths).map((is) => `faith:${is}`),
  ...both(question.cultures, wanted.cultures).map((is) => `culture:${is}`),
];

const both = <T>(asked: readonly T[], must: readonly T[] = []): T[] => [
  ...new Set([...asked, ...must]),
];

function wishesOf({ signals, languages, age, when, place }: Question, wanted: Wanted) {
  const [language, other] = languages.map((is) => languageBits(widened([is])));
  const wishes = [signals.length, languages.length].some((many) => many > 0);
  return {
    wishes: wishes || [age, when, place].some((wish) => wish !== null),
    wish_marks: [
      ...signals.map((is) => `signal:${is}`),
      ...widened(languages).map((is) => `language:${is}`),
    ],
    signals: facetBits(signals.map((is) => `signal:${is}`)),
    remote: facetBits(['signal:remote']),
    language: language ?? null,
    other_language: other ?? null,
    age: wanted.age ?? age,
  };
}

/** `always` asks for the whole week and the next fortnight. */
function timesOf(when: When | null, now: Temporal.ZonedDateTime) {
  if (when === null) return { always: false, weeks: null };
  const whole = { from: now, to: now.add({ days: 14 }) };
  const always = when.days === 'always';
  const windows = always ? [whole] : windowsOf(when, now);
  const spans = windows.map(({ from, to }) => [localTime(from), localTime(to)] as const);
  const weeks = windows.flatMap(({ from, to }) => minutesOf(from, to));
  const week = always ? '{[0,10080)}' : rangesOf(weeks);
  return { always, week, days: rangesOf(spans), weeks };
}

function minutesOf(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Minutes[] {
  const [first, last] = [minuteOfWeek(from), minuteOfWeek(to)];
  return last > first
    ? [[first, last]]
    : [
        [first, 10_080],
        [0, last],
      ];
}
