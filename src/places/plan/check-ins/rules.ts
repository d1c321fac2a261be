/** The pure decisions about check-ins: no database, no clock of their own. */
export { cameBefore, colourOf, type Before, type CameBefore } from './came-before.ts';
export { awayAt, isAway, isDue, knownAt, momentsOf, replay, type Known } from './known.ts';
export { canCheckIn, daysToFillIn, missedBetween, missedDays } from './missed.ts';
export {
  quiltRows,
  quiltYear,
  type QuiltRow,
  type QuiltWeek,
  type QuiltYear,
} from './quilt-year.ts';
export {
  against,
  trend,
  usualBefore,
  usualRange,
  type Trend,
  type UsualRange,
} from './usual-range.ts';
