import type { Evidence } from './facts.ts';
import { sentence, type Sentence } from './sentence.ts';

/** Why an agreement acted, told to its member: one sentence for each thing that was seen. */
export function because(saw: readonly Evidence[]): Sentence[] {
  return saw.map(reason);
}

type Reasons = {
  [Kind in Evidence['kind']]: (evidence: Extract<Evidence, { kind: Kind }>) => Sentence;
};

const REASONS: Reasons = {
  missed: ({ days }) =>
    sentence('agreements.because.missed', { count: days.length, days: { days } }),
  mood: ({ days }) => sentence('agreements.because.mood', {}, moods(days)),
  usual: ({ side, days }) => sentence(`agreements.because.usual-${side}`, {}, moods(days)),
  'sleep-energy': ({ days }) =>
    sentence('agreements.because.sleep-energy', { days: { days: days.map(({ day }) => day) } }),
  signs: ({ signs }) =>
    sentence('agreements.because.signs', { signs: { signs: signs.map(({ id }) => id) } }),
  concerns: ({ concerns }) =>
    sentence('agreements.because.concerns', { people: { people: concerns.map(({ by }) => by) } }),
  risk: ({ at }) => sentence('agreements.because.risk', { at: { moment: at } }),
  'not-safe': ({ at }) => sentence('agreements.because.not-safe', { at: { moment: at } }),
};

function reason<Seen extends Evidence>(evidence: Seen): Sentence {
  const say = REASONS[evidence.kind] as (evidence: Seen) => Sentence;
  return say(evidence);
}

function moods(days: Extract<Evidence, { kind: 'mood' }>['days']): Sentence[] {
  return days.map(({ day, mood }) =>
    sentence('agreements.because.mood-day', { day: { days: [day] }, mood: { mood } }),
  );
}
