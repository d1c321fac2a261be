import type { Leaf } from '../trigger.ts';
import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';

/** The conditions of one set by the names of their fields, and what each is: some may stand in a set twice. */
export const CONDITION_KINDS = {
  missed: 'missed',
  mood: 'mood',
  'mood-2': 'mood',
  usual: 'usual',
  'usual-2': 'usual',
  'sleep-energy': 'sleep-energy',
  signs: 'signs',
  'signs-2': 'signs',
  concerns: 'concerns',
  'concerns-2': 'concerns',
  risk: 'risk',
  'not-safe': 'not-safe',
} as const satisfies Record<string, Leaf['kind']>;
export type Condition = keyof typeof CONDITION_KINDS;
export const CONDITIONS = Object.keys(CONDITION_KINDS) as Condition[];
/** The second of a kind, for whoever needs one. */
export const isSecond = (name: Condition | StepName): boolean => name.endsWith('-2');

/** What stands before the names of the fields of a set of conditions: the first, and two more. */
export const SETS = ['', 'b-', 'c-'] as const;
export type SetName = (typeof SETS)[number];

export const STEP_KINDS = {
  words: 'words',
  tell: 'notice',
  'tell-2': 'notice',
  open: 'opening',
  'open-2': 'opening',
  help: 'help',
  alert: 'alert',
} as const;
export type StepName = keyof typeof STEP_KINDS;
export const STEP_NAMES = Object.keys(STEP_KINDS) as StepName[];

export const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;
export type Unit = keyof typeof UNITS;
export const TERMS = {
  'if-still': 'ifStill',
  'even-quiet': 'evenInQuietHours',
  'even-away': 'evenWhenAway',
} as const;

/** What was typed, asked for by the name of its field. */
export interface Fields {
  text(name: string): string;
  list(name: string): string[];
  /** NaN where no number was typed. */
  number(name: string): number;
  minutes(name: string): number;
}

export function fieldsIn(values: Typed['values']): Fields {
  const typed = { values, errors: {} };
  const text = (name: string) => typedIn(typed, name).trim();
  const number = (name: string) => (text(name) === '' ? NaN : Number(text(name)));
  return {
    text,
    number,
    list: (name) => chosenIn(typed, name).filter((one) => one !== ''),
    minutes: (name) => {
      const unit = text(`${name}-unit`) as Unit;
      return text(name) === '' ? 0 : number(name) * (UNITS[unit] ?? UNITS.hours);
    },
  };
}

/** The fields of one set, by their names in the first. */
export const fieldsOf = (set: SetName, { text, list, number, minutes }: Fields): Fields => ({
  text: (name) => text(`${set}${name}`),
  list: (name) => list(`${set}${name}`),
  number: (name) => number(`${set}${name}`),
  minutes: (name) => minutes(`${set}${name}`),
});

export const chosenConditions = (set: SetName, fields: Fields): Condition[] =>
  CONDITIONS.filter((condition) => fields.list(`${set}when`).includes(condition));
export const chosenSets = (fields: Fields): SetName[] =>
  SETS.filter((set) => chosenConditions(set, fields).length > 0);
export const chosenSteps = (fields: Fields): StepName[] =>
  STEP_NAMES.filter((step) => fields.list('do').includes(step));

/** The fields that hold the words of a step. */
export const wordFields = (step: StepName): string[] => {
  const kind = STEP_KINDS[step];
  if (kind === 'help') return ['help-errand', 'help-area', 'help-called'];
  return kind === 'words' || kind === 'notice' ? [`${step}-words`] : [];
};
