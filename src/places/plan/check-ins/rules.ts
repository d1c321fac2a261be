/** The pure decisions about check-ins: no database, no clock of their own. */
export { cameBefore, colourOf, type Before, type CameBefore } from './came-before.ts';
export { isDue, knownAt, type Known } from './known.ts';
export { canCheckIn, daysToFillIn, missedDays } from './missed.ts';
export { quiltRows, quiltYear } from './quilt-year.ts';
export { against, trend, usualRange, type Trend, type UsualRange } from './usual-range.ts';
