import { DAY_LENGTH, HOUR, MINUTE, type Moment } from '../../../platform/local-days.ts';
import { FEWEST_DAYS } from '../../plan/check-ins/public.ts';
import type { Step as MoodStep } from '../../plan/check-ins/public.ts';
import type { Plan } from './agreement.ts';
import type { Trial } from './trial.ts';
import { sentence, type Sentence } from './sentence.ts';
import type { Step } from './step.ts';
import { isLeaf, type All, type Any, type Leaf, type Trigger } from './trigger.ts';

/** The plan as sentences in the member's own voice: when, how long, what, and what waits. */
export function readBack(plan: Plan): Sentence[] {
  const { trigger, waitMinutes, quietHours, steps } = plan;
  const wait =
    waitMinutes === 0
      ? sentence('agreements.wait.none')
      : sentence('agreements.wait.some', duration(waitMinutes));
  const away = steps.some(({ evenWhenAway }) => !evenWhenAway);
  return [
    sentence('agreements.if', {}, [when(trigger)]),
    wait,
    ...steps.map(doing),
    ...(quietHours ? [sentence('agreements.quiet', { ...quietHours })] : []),
    ...(away ? [sentence('agreements.away')] : []),
    sentence('agreements.free'),
  ];
}

/** What the trial found, to be read before agreeing. */
export function trialRead({ acted, actsNext, needsCheckins, checkins }: Trial): Sentence[] {
  const days = { days: acted.map(({ day }) => day) };
  return [
    acted.length === 0
      ? sentence('agreements.trial.none')
      : sentence('agreements.trial.acted', { times: acted.length, days }),
    ...(actsNext === null ? [] : [sentence('agreements.trial.next', { at: { moment: actsNext } })]),
    ...(needsCheckins
      ? [sentence('agreements.trial.needs', { have: checkins, need: FEWEST_DAYS })]
      : []),
  ];
}

/** Minutes as the largest whole unit, for texts with `{count}` and `{unit}`. */
export function duration(minutes: number): { count: number; unit: 'minutes' | 'hours' | 'days' } {
  const length: Moment = minutes * MINUTE;
  if (length % DAY_LENGTH === 0) return { count: length / DAY_LENGTH, unit: 'days' };
  return length % HOUR === 0
    ? { count: length / HOUR, unit: 'hours' }
    : { count: minutes, unit: 'minutes' };
}

function when(trigger: Trigger): Sentence {
  if (isLeaf(trigger)) return whenLeaf(trigger);
  const parts = alike(trigger).map(asPart);
  if (trigger.kind === 'any') return sentence('agreements.when.any', {}, parts);
  return trigger.withinDays === null
    ? sentence('agreements.when.all', {}, parts)
    : sentence('agreements.when.all-within', { withinDays: trigger.withinDays }, parts);
}

/** What has a list of its own stands in brackets, so that one sentence can be read in one way only. */
function asPart(part: Trigger): Sentence {
  const hasList = !isLeaf(part) || part.kind === 'signs';
  return hasList ? sentence('agreements.when.nested', {}, [when(part)]) : when(part);
}

/** An *or* within an *or*, or an *at once* within an *at once*, is one list. */
function alike(whole: All | Any): Trigger[] {
  return whole.of.flatMap((part) => (isAlike(whole, part) ? alike(part) : [part]));
}

function isAlike(whole: All | Any, part: Trigger): part is All | Any {
  if (isLeaf(part) || part.kind !== whole.kind) return false;
  return part.kind === 'any' || (whole.kind === 'all' && !whole.withinDays && !part.withinDays);
}

type Whens = { [Kind in Leaf['kind']]: (leaf: Extract<Leaf, { kind: Kind }>) => Sentence };

const WHENS: Whens = {
  missed: ({ checkins }) => sentence('agreements.when.missed', { checkins }),
  mood: ({ side, step, days }) =>
    sentence(`agreements.when.mood-${side}`, { mood: { mood: step as MoodStep }, days }),
  usual: ({ side, days }) => sentence(`agreements.when.usual-${side}`, { days }),
  'sleep-energy': ({ days }) => sentence('agreements.when.sleep-energy', { days }),
  signs: ({ of, atLeast, withinDays }) =>
    sentence('agreements.when.signs', { atLeast, withinDays, signs: { signs: of } }),
  concerns: ({ from, atLeast, withinDays }) =>
    sentence('agreements.when.concerns', { atLeast, withinDays, people: { people: from } }),
  risk: () => sentence('agreements.when.risk'),
  'not-safe': () => sentence('agreements.when.not-safe'),
};

function whenLeaf<Given extends Leaf>(leaf: Given): Sentence {
  const say = WHENS[leaf.kind] as (leaf: Given) => Sentence;
  return say(leaf);
}

function doing(step: Step): Sentence {
  const terms = termsOf(step);
  const bare = deed(step);
  return terms.length === 0
    ? bare
    : sentence('agreements.step.with', {}, [bare, ...terms], bare.wordsOf);
}

type Deeds = { [Kind in Step['kind']]: (step: Extract<Step, { kind: Kind }>) => Sentence };

const DEEDS: Deeds = {
  words: ({ id }) => sentence('agreements.step.words', {}, [], id),
  notice: ({ id, to }) => sentence('agreements.step.notice', { people: { people: to } }, [], id),
  opening: ({ to, parts, hours }) =>
    sentence('agreements.step.opening', {
      people: { people: to },
      shown: { parts },
      ...duration(hours * 60),
    }),
  help: ({ to, help }) =>
    to === 'helpers'
      ? sentence('agreements.step.helpers', { help: { help } })
      : sentence('agreements.step.help', { help: { help }, people: { people: to } }),
  alert: () => sentence('agreements.step.alert'),
};

function deed<Given extends Step>(step: Given): Sentence {
  const say = DEEDS[step.kind] as (step: Given) => Sentence;
  return say(step);
}

function termsOf({ afterMinutes, ifStill, evenInQuietHours, evenWhenAway }: Step): Sentence[] {
  return [
    ...(afterMinutes > 0 ? [sentence('agreements.step.after', duration(afterMinutes))] : []),
    ...(ifStill ? [sentence('agreements.step.if-still')] : []),
    ...(evenInQuietHours ? [sentence('agreements.step.even-quiet')] : []),
    ...(evenWhenAway ? [sentence('agreements.step.even-away')] : []),
  ];
}
