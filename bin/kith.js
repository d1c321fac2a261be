#!/usr/bin/env node
// Builds what has changed, then runs it. The bundle starts in a tenth of a second; building takes less than one.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, 'dist/kith.js');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Kith needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (isStale()) {
  const { buildAll } = await import('../build/build.js');
  await buildAll();
}
const { run } = /** @type {{ run(args: string[]): Promise<number> }} */ (
  await import(pathToFileURL(bundle).href)
);
process.exit(await run(process.argv.slice(2)));

function isStale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return ['src', 'build', 'package-lock.json'].some(
    (name) => newest(path.join(root, name)) > built,
  );
}

/** @param {string} place @returns {number} */
function newest(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.name !== 'generated')
    .map((entry) => newest(path.join(place, entry.name)));
  return Math.max(found.mtimeMs, ...inside);
}
