import { masterKey } from '../src/platform/sealing.ts';

const secret = Buffer.alloc(32, 7);

/** The master key of every test database. */
export const testMaster = masterKey(secret);

/** The same as KITH_KEY takes it. */
export const testMasterSecret = secret.toString('base64');
