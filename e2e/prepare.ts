import { rm } from 'node:fs/promises';
import { buildAll } from '../build/build.js';
import { prepareCast } from './kith.ts';

/** Before the first journey: the build, and the community that journeys copy. Gone after the last. */
export default async function prepare(): Promise<() => Promise<void>> {
  await buildAll();
  const folder = await prepareCast();
  process.env['KITH_PREPARED_CAST'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
