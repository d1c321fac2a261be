type Bytes = Uint8Array<ArrayBuffer>;

/** A text locked twice. Nothing here opens it without the PIN and the device's own key together. */
export interface SealedCopy {
  salt: Bytes;
  inner: Bytes;
  outer: Bytes;
  body: ArrayBuffer;
}

/** PBKDF2 with SHA-256: the rounds that OWASP's Password Storage Cheat Sheet asks for (2023). */
const ROUNDS = 600_000;

/** A key that the browser uses for us and never shows, to us neither. */
export const newDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export async function sealCopy(pin: string, device: CryptoKey, text: string): Promise<SealedCopy> {
  const [salt, inner, outer] = [random(16), random(12), random(12)];
  const locked = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: inner },
    await keyFrom(pin, salt),
    new TextEncoder().encode(text),
  );
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: outer }, device, locked);
  return { salt, inner, outer, body };
}

/** @throws when the PIN is wrong, or the copy was changed */
export async function openCopy(pin: string, device: CryptoKey, copy: SealedCopy): Promise<string> {
  const { salt, inner, outer, body } = copy;
  const locked = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: outer }, device, body);
  const key = await keyFrom(pin, salt);
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: inner }, key, locked);
  return new TextDecoder().decode(text);
}

/** Six digits or more, and not what is tried first. */
export function isGoodPin(pin: string): boolean {
  const inARow = '01234567890123456789';
  const backwards = '98765432109876543210';
  if (!/^\d{6,}$/.test(pin) || /^(\d)\1+$/.test(pin)) return false;
  return !inARow.includes(pin) && !backwards.includes(pin);
}

async function keyFrom(pin: string, salt: Bytes): Promise<CryptoKey> {
  const raw = new TextEncoder().encode(pin);
  const base = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
  const slowly = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  const use = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(slowly, base, use, false, ['encrypt', 'decrypt']);
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
