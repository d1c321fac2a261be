import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real directories lie beside the project, never in it. */
const root = fileURLToPath(new URL('../../../../../../shared/data/directory', import.meta.url));

export const sharedDirectory = (path: string): string => `${root}/${path}`;

/** Why a test that reads them does not run; false where it can. */
export const isWithoutShared = !existsSync(root);
export const whyWithoutShared =
  '../shared/data/directory is missing: real directories are not part of the project';
