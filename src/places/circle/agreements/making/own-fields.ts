import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';

/** The names by which the form of one's own agreement knows its conditions and its steps. */
export const CONDITIONS = [
  'missed',
  'mood',
  'usual',
  'sleep-energy',
  'signs',
  'concerns',
  'risk',
  'not-safe',
] as const;
export type Condition = (typeof CONDITIONS)[number];

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

export const chosenConditions = (fields: Fields): Condition[] =>
  CONDITIONS.filter((condition) => fields.list('when').includes(condition));
export const chosenSteps = (fields: Fields): StepName[] =>
  STEP_NAMES.filter((step) => fields.list('do').includes(step));

/** The fields that hold the words of a step. */
export const wordFields = (step: StepName): string[] => {
  const kind = STEP_KINDS[step];
  if (kind === 'help') return ['help-errand', 'help-area', 'help-called'];
  return kind === 'words' || kind === 'notice' ? [`${step}-words`] : [];
};
