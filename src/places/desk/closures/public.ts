export { closedUntil, comingClosures } from './queries.ts';
