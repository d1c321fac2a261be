export { letterMoment, type Letters } from './rules.ts';
export { myPace } from './queries.ts';
