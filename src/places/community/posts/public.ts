export { htmlOf } from './markdown.ts';
export { said, type Said } from './queries.ts';
export { CONTENT_NOTES } from './form.ts';
