import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, SettingError } from './config.ts';
import { settings } from './settings.ts';

test('With nothing set, Kith is open on this machine alone', () => {
  const config = readConfig({});
  expect([config.host, config.port, config.url.href]).toEqual([
    '127.0.0.1',
    3000,
    'http://127.0.0.1:3000/',
  ]);
});

const wrong: [string, string][] = [
  ['PORT', '70000'],
  ['PORT', '0x10'],
  ['KITH_URL', 'kith.example.org'],
  ['KITH_URL', 'ftp://example.org'],
  ['SMTP_URL', 'http://mail'],
  ['MAIL_FROM', 'nobody'],
  ['KITH_KEY', 'short'],
  ['METRICS_PORT', '-1'],
  ['KITH_PROXIES', '9'],
  ['RING_URL', 'http://sms.example.org'],
  ['RING_IN_HOUSE', 'perhaps'],
  ['DATABASE_URL', 'mysql://x'],
];

test.each(wrong)('%s=%s stops the start with a sentence that names it', (name, value) => {
  const env =
    name === 'DATABASE_URL'
      ? { [name]: value, DATABASE_OWNER_URL: 'postgres://o@h/d' }
      : { [name]: value };
  const takes = settings.find((setting) => setting.name === name)?.takes ?? 'missing';
  expect(() => readConfig(env)).toThrow(SettingError);
  expect(() => readConfig(env)).toThrow(`${name} is not set right. It takes ${takes}`);
});

test('A database is named whole, or not at all', () => {
  expect(() => readConfig({ DATABASE_URL: 'postgres://a@h/d' })).toThrow(/DATABASE_OWNER_URL/);
  expect(() => readConfig({ DATABASE_OWNER_URL: 'postgres://a@h/d' })).toThrow(/DATABASE_URL/);
});

test('Ringing wants a secret, and plain http only in the house', () => {
  const RING_URL = 'https://sms.example.org/kith';
  expect(() => readConfig({ RING_URL })).toThrow(/RING_SECRET/);
  expect(() => readConfig({ RING_URL, RING_SECRET: 'short' })).toThrow(/RING_SECRET/);
  const RING_SECRET = 'x'.repeat(32);
  expect(readConfig({ RING_URL, RING_SECRET }).ring?.inHouse).toBe(false);
  const inHouse = { RING_URL: 'http://10.0.0.9/sms', RING_SECRET, RING_IN_HOUSE: 'yes' };
  expect(readConfig(inHouse).ring?.inHouse).toBe(true);
});

test('The table in docs/hosting.md names every setting, what it takes and what is usual', async () => {
  const text = await readFile(path.join(readConfig({}).root, 'docs/hosting.md'), 'utf8');
  for (const { name, takes, usual } of settings)
    expect(text).toContain(`| \`${name}\` | ${takes} | ${usual} |`);
});
