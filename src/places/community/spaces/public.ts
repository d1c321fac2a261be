export { DoorPage } from './door-page.tsx';
export { mayChange, spaceInSight, spaceRows, type Space } from './queries.ts';
export { readingIn, type Reading } from './reading-hours.ts';
export { doorOf } from './joining-routes.tsx';
export { SpaceAudience, WhoReads } from './parts.tsx';
