/**
 * dependency-cruiser reads TypeScript through swc, but leaves JSX off, and TypeScript 7 has no parser to offer it instead.
 * Loaded before it (`node --require`), this turns JSX on for `.tsx`.
 */
const swc = require('@swc/core');

const { parseFileSync } = swc;

/** @type {typeof parseFileSync} */
function readingJsx(/** @type {string} */ path, /** @type {object} */ options) {
  return parseFileSync(path, { syntax: 'typescript', ...options, tsx: path.endsWith('.tsx') });
}

Object.assign(swc, { parseFileSync: readingJsx });
