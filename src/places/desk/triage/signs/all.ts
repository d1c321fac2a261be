import { AT_HAND } from './at-hand.ts';
import { ATTEMPT } from './attempt.ts';
import { EASE } from './ease.ts';
import { FAREWELL } from './farewell.ts';
import { LAST_WORDS } from './last-words.ts';
import { METHOD } from './method.ts';
import { MIND } from './mind.ts';
import { NO_TOMORROW } from './no-tomorrow.ts';
import { OTHERS_IN_DANGER } from './others-in-danger.ts';
import { OTHER_PEOPLE } from './other-people.ts';
import { PASSIVE_WISH } from './passive-wish.ts';
import { SELF_INJURY } from './self-injury.ts';
import { SET_ON_IT } from './set-on-it.ts';
import { STRAIN } from './strain.ts';
import { THOUGHTS } from './thoughts.ts';
import { WISH } from './wish.ts';

/** Every sign that Kith reads in English. */
export const ENGLISH = [
  ...WISH,
  ...PASSIVE_WISH,
  ...THOUGHTS,
  ...METHOD,
  ...AT_HAND,
  ...SET_ON_IT,
  ...NO_TOMORROW,
  ...FAREWELL,
  ...LAST_WORDS,
  ...ATTEMPT,
  ...SELF_INJURY,
  ...OTHER_PEOPLE,
  ...OTHERS_IN_DANGER,
  ...MIND,
  ...STRAIN,
  ...EASE,
];
