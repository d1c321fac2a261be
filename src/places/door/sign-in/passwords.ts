import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters of OWASP's password storage guidance: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Made once, of a password that nobody has; compared with where there is no account, so that both take as long.
let nobodys: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Always one comparison, whether or not there is a hash to compare with. */
export async function passwordMatches(
  kept: string | undefined,
  password: string,
): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID());
  const same = await verify(kept ?? (await nobodys), password);
  return same && kept !== undefined;
}
