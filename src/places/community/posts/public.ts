export { said, type Said } from './queries.ts';
export { htmlOf, searchWords } from './markdown.ts';
