/** What another capability may know of check-ins. */
export * from './checkin.ts';
export { awayAt, isAway, knownAt, momentsOf, replay, type Known } from './known.ts';
export { missedBetween, missedDays } from './missed.ts';
export {
  against,
  FEWEST_DAYS,
  USUAL_DAYS,
  usualBefore,
  usualMiddle,
  type UsualRange,
} from './usual-range.ts';
export { giveRiskAnswer, takeRiskAnswersBack } from './risk-answers.ts';
export { safetyOf } from './safety.ts';
export { SafetySaid, type Safety } from './safe-part.tsx';
