export { said, type Said } from './queries.ts';
