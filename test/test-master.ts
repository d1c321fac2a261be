import { masterKey } from '../src/platform/sealing.ts';

/** The master key of every test database. */
export const testMaster = masterKey(Buffer.alloc(32, 7));
