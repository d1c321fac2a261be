import type { Ask } from '../../../platform/web/context.ts';
import { myPasswordChange, mySignInName, passkeysWork } from '../sign-in/public.ts';
import { openAddress } from './letters.ts';
import {
  myCodeSecret,
  myMailAddress,
  myPasskeys,
  recoveryCodesLeft,
  type Passkey,
} from './queries.ts';

export interface Overview {
  name: string;
  passkeys: Passkey[];
  passkeysWork: boolean;
  passwordChanged: Date | undefined;
  codes: boolean;
  recoveryCodes: number;
  address: string | undefined;
  delivers: boolean;
}

/** Every way that the person who asks has into their account. */
export async function overview(c: Ask, person: string): Promise<Overview> {
  const { db, services } = c.var;
  const kept = await myMailAddress(db);
  return {
    name: await mySignInName(db),
    passkeys: await myPasskeys(db),
    passkeysWork: passkeysWork(services.config.url),
    passwordChanged: await myPasswordChange(db),
    codes: Boolean((await myCodeSecret(db))?.confirmed_at),
    recoveryCodes: await recoveryCodesLeft(db),
    address: kept && (await openAddress(db, services.master, person, kept.address)),
    delivers: services.postman.delivers,
  };
}
