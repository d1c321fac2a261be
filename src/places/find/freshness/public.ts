export { countLook } from './queries.ts';
