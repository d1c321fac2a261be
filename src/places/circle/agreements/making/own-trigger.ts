import {
  chosenConditions,
  chosenSets,
  CONDITION_KINDS,
  fieldsOf,
  type Condition,
  type Fields,
  type SetName,
} from './own-fields.ts';
import type { Leaf } from '../trigger.ts';

/** The conditions of each set joined as that set says, and the sets as the form says; to be parsed. */
export function triggerIn(fields: Fields): unknown {
  const sets = chosenSets(fields).map((set) => joined(setIn(set, fields), fieldsOf(set, fields)));
  return joined(sets, {
    text: (name) => fields.text(`sets-${name}`),
    number: (name) => fields.number(`sets-${name}`),
  });
}

function joined(of: readonly unknown[], { text, number }: Pick<Fields, 'text' | 'number'>) {
  if (of.length < 2) return of[0];
  const join = text('join');
  if (join !== 'all' && join !== 'within') return { kind: 'any', of };
  return { kind: 'all', of, withinDays: join === 'within' ? number('join-days') : null };
}

const setIn = (set: SetName, fields: Fields): unknown[] =>
  chosenConditions(set, fields).map((condition) => leafIn(condition, fieldsOf(set, fields)));

function leafIn(condition: Condition, fields: Fields): unknown {
  const kind = CONDITION_KINDS[condition];
  const named = (what: string) => `${condition}-${what}`;
  return {
    kind,
    ...LEAVES[kind]({
      text: (what) => fields.text(named(what)),
      list: (what) => fields.list(named(what)),
      number: (what) => fields.number(named(what)),
    }),
  };
}

type Asked = Pick<Fields, 'text' | 'list' | 'number'>;

const LEAVES: Record<Leaf['kind'], (asked: Asked) => Record<string, unknown>> = {
  missed: ({ number }) => ({ checkins: number('checkins') }),
  mood: ({ text, number }) => ({
    side: text('side'),
    step: number('step'),
    days: number('days'),
  }),
  usual: ({ text, number }) => ({ side: text('side'), days: number('days') }),
  'sleep-energy': ({ number }) => ({ days: number('days') }),
  signs: ({ list, ...asked }) => ({ of: list('of'), ...counted(asked) }),
  concerns: ({ list, ...asked }) => ({ from: list('people'), ...counted(asked) }),
  risk: () => ({}),
  'not-safe': () => ({}),
};

const counted = ({ number }: Pick<Asked, 'number'>) => ({
  atLeast: number('count'),
  withinDays: number('window'),
});
