import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RingService } from './platform/ringing.ts';
import { settings } from './settings.ts';

/** A setting that stops the start, in a sentence that names it and says what it takes. */
export class SettingError extends Error {}

export interface Config {
  port: number;
  host: string;
  /** The address that people type, without a slash at its end; cookies are Secure where it is https. */
  url: URL;
  /** The folder for the embedded database, keys, exports and backups. */
  folder: string;
  databaseUrl: string | undefined;
  ownerUrl: string | undefined;
  directUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** What rings who is on call, besides mail. */
  ring: RingService | undefined;
  /** 32 bytes in base64, or the path of a file of mode 0600 that holds them. */
  key: string | undefined;
  metricsPort: number | undefined;
  /** How many proxies of our own stand before Kith; each adds one address to X-Forwarded-For. */
  proxies: number;
  demo: boolean;
  /** Where the project's SQL, words and built assets lie. */
  root: string;
}

/** @throws {SettingError} naming the first setting that is wrong */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = numberSetting(env, 'PORT', 1, 65535) ?? 3000;
  const url =
    urlSetting(env, 'KITH_URL', ['http:', 'https:']) ?? new URL(`http://127.0.0.1:${port}`);
  const root = projectRoot();
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    url,
    folder: path.resolve(env['KITH_DATA'] || path.join(root, 'data')),
    ...databaseSettings(env),
    ...postSettings(env, url),
    key: keySetting(env),
    metricsPort: numberSetting(env, 'METRICS_PORT', 1, 65535),
    proxies: numberSetting(env, 'KITH_PROXIES', 0, 5) ?? 0,
    demo: false,
    root,
  };
}

/** The same settings for a made-up community, in a folder of its own within KITH_DATA. */
export function readDemoConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const config = readConfig(env);
  return { ...config, demo: true, folder: path.join(config.folder, 'demo') };
}

function postSettings(env: NodeJS.ProcessEnv, { hostname }: URL) {
  return {
    smtpUrl: urlSetting(env, 'SMTP_URL', ['smtp:', 'smtps:'])?.href,
    mailFrom: mailSetting(env) ?? `kith@${hostname}`,
    ring: ringSettings(env),
  };
}

function databaseSettings(env: NodeJS.ProcessEnv) {
  const postgres = ['postgres:', 'postgresql:'];
  const databaseUrl = urlSetting(env, 'DATABASE_URL', postgres)?.href;
  const ownerUrl = urlSetting(env, 'DATABASE_OWNER_URL', postgres)?.href;
  if (databaseUrl && !ownerUrl) throw wrong('DATABASE_OWNER_URL');
  if (ownerUrl && !databaseUrl) throw wrong('DATABASE_URL');
  return {
    databaseUrl,
    ownerUrl,
    directUrl: urlSetting(env, 'DATABASE_DIRECT_URL', postgres)?.href ?? databaseUrl,
  };
}

function ringSettings(env: NodeJS.ProcessEnv): RingService | undefined {
  const written = env['RING_IN_HOUSE'] || 'no';
  if (written !== 'yes' && written !== 'no') throw wrong('RING_IN_HOUSE');
  const inHouse = written === 'yes';
  const url = urlSetting(env, 'RING_URL', inHouse ? ['https:', 'http:'] : ['https:']);
  if (!url) return undefined;
  const secret = env['RING_SECRET'] ?? '';
  if (secret.length < 32) throw wrong('RING_SECRET');
  return { url, secret, inHouse };
}

function wrong(name: string): SettingError {
  const takes = settings.find((setting) => setting.name === name)?.takes;
  return new SettingError(`${name} is not set right. It takes ${takes}.`);
}

function numberSetting(env: NodeJS.ProcessEnv, name: string, least: number, most: number) {
  const written = env[name];
  if (!written) return undefined;
  const number = Number(written);
  if (!/^\d+$/.test(written) || number < least || number > most) throw wrong(name);
  return number;
}

function urlSetting(env: NodeJS.ProcessEnv, name: string, protocols: string[]) {
  const written = env[name];
  if (!written) return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !protocols.includes(url.protocol)) throw wrong(name);
  return url;
}

function mailSetting(env: NodeJS.ProcessEnv) {
  const written = env['MAIL_FROM'];
  if (written && !/^[^\s@<>]+@[^\s@<>]+$/.test(written)) throw wrong('MAIL_FROM');
  return written || undefined;
}

function keySetting(env: NodeJS.ProcessEnv) {
  const written = env['KITH_KEY'];
  if (!written) return undefined;
  if (Buffer.from(written, 'base64').length === 32 || path.isAbsolute(written)) return written;
  throw wrong('KITH_KEY');
}

/** The nearest folder upwards that holds Kith's package.json: the same from source, from the bundle and in tests. */
function projectRoot(from = import.meta.dirname): string {
  try {
    const found = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8')) as {
      name?: string;
    };
    if (found.name === 'kith') return from;
  } catch {
    if (path.dirname(from) === from) throw new Error('The folder of Kith was not found.');
  }
  return projectRoot(path.dirname(from));
}
