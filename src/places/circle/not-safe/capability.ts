import type { Capability } from '../../../platform/capability.ts';
import { hardDayLine, helpCard, pressedCard } from './cards.tsx';
import { routes } from './routes.tsx';

export const notSafe: Capability = {
  name: 'not-safe',
  routes,
  today: [{ weight: 0, draw: pressedCard }],
  help: [{ weight: 5, draw: helpCard }],
  hardDay: [{ weight: 40, draw: hardDayLine }],
  // The presses are facts of agreements, and held there.
  held: [],
};
