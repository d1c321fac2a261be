import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { chromiumVersion, unpackChromium } from './unpack.ts';

/** How to start the browser: the one of CHROMIUM_PATH, or the one that npm brought, unpacked once for each user. */
export function browser(): LaunchOptions {
  const folder = ownFolder();
  const named = process.env['CHROMIUM_PATH'];
  const executablePath = named ?? join(unpacked(folder), 'chromium');
  return { executablePath, args: flags, env: environment(folder, executablePath) };
}

/** Nothing in the background, and no name on any network leads anywhere. */
const flags = [
  '--no-sandbox',
  '--no-pings',
  '--disable-domain-reliability',
  '--disable-component-update',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

function ownFolder(): string {
  const folder = join(tmpdir(), `kith-browser-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (statSync(folder).uid !== userInfo().uid) throw new Error(`${folder} is somebody else's.`);
  return folder;
}

/** Several may unpack at once: each does so beside, and the first to finish gives it the name. */
function unpacked(folder: string): string {
  const place = join(folder, `chromium-${chromiumVersion()}`);
  if (existsSync(place)) return place;
  const beside = mkdtempSync(`${place}.`);
  unpackChromium(beside);
  try {
    renameSync(beside, place);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
  return place;
}

/** The packed libraries and fonts are used only where the machine has none. */
function environment(folder: string, program: string): Record<string, string> {
  const home = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
  const own = { PATH: process.env['PATH'] ?? '', TMPDIR: folder, ...home };
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: dirname(program) };
  const starts = spawnSync(program, ['--version'], { env: own }).status === 0;
  const libraries = starts ? {} : { LD_LIBRARY_PATH: join(dirname(program), 'lib') };
  return { ...own, ...fonts, ...libraries };
}
