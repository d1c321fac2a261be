import { ATTEMPT } from './attempt.ts';
import { EASE } from './ease.ts';
import { FAREWELL } from './farewell.ts';
import { METHOD } from './method.ts';
import { MIND } from './mind.ts';
import { OTHER_PEOPLE } from './other-people.ts';
import { PASSIVE_WISH } from './passive-wish.ts';
import { SELF_INJURY } from './self-injury.ts';
import { STRAIN } from './strain.ts';
import { THOUGHTS } from './thoughts.ts';
import { WISH } from './wish.ts';

/** Every sign that Kith reads in English. */
export const ENGLISH = [
  ...WISH,
  ...PASSIVE_WISH,
  ...THOUGHTS,
  ...METHOD,
  ...FAREWELL,
  ...ATTEMPT,
  ...SELF_INJURY,
  ...OTHER_PEOPLE,
  ...MIND,
  ...STRAIN,
  ...EASE,
];
