import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext } from '@playwright/test';
import { cast, type CastName } from '../test/cast.ts';
import { browser } from './browser.ts';
import { prepareCast, startKith } from './kith.ts';
import { signIn } from './sign-in.ts';

const usage = `Usage: node e2e/pictures.js LIST FOLDER [--as ${Object.keys(cast).join('|')}]
LIST: addresses with commas between, or a file with one a line. Those that begin with / are
pages of a Kith that starts for this, with the people of test/cast.ts.`;

const widths = [360, 1280];
const colours = ['light', 'dark'] as const;
const directions = { ltr: 'en', rtl: 'ar-XB' };

/** Pictures of pages for people to look at: phone and desk, light and dark, left to right and right to left. */
export async function takePictures(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { as: { type: 'string' } },
  });
  const [list, folder] = positionals;
  if (!list || !folder) throw new Error(usage);
  const addresses = await addressesIn(list);
  await mkdir(folder, { recursive: true });
  if (!addresses[0]?.startsWith('/')) return takeAll(addresses, folder, async () => undefined);
  await withKith(values.as, async (base, comeIn) => {
    const whole = addresses.map((address) => new URL(address, base).href);
    await takeAll(whole, folder, comeIn);
  });
}

async function addressesIn(list: string): Promise<string[]> {
  const written = /^(https?:|\/[^/]*(,|$))/.test(list) ? list : await readFile(list, 'utf8');
  return written.split(/[\s,]+/).filter(Boolean);
}

type ComeIn = (context: BrowserContext) => Promise<void>;

async function withKith(
  name: string | undefined,
  work: (base: string, comeIn: ComeIn) => Promise<void>,
): Promise<void> {
  const folder = await prepareCast();
  const kith = await startKith('start', folder);
  const owner = kith.owner();
  await work(kith.address, async (context) => {
    if (name) await signIn(owner, context, kith.address, cast[name as CastName].id);
  });
  await owner.end();
  await kith.stop();
  await rm(folder, { recursive: true, force: true });
}

async function takeAll(addresses: string[], folder: string, comeIn: ComeIn): Promise<void> {
  const opened = await chromium.launch(browser());
  for (const width of widths) {
    for (const colorScheme of colours) {
      const viewport = { width, height: 800 };
      const context = await opened.newContext({ viewport, colorScheme, locale: 'en-GB' });
      await comeIn(context);
      const ending = `${width}-${colorScheme}`;
      for (const address of addresses) await takeBoth(context, address, folder, ending);
      await context.close();
    }
  }
  await opened.close();
}

async function takeBoth(
  context: BrowserContext,
  address: string,
  folder: string,
  ending: string,
): Promise<void> {
  const page = await context.newPage();
  for (const [direction, value] of Object.entries(directions)) {
    await context.addCookies([{ name: 'lang', value, url: new URL(address).origin }]);
    await page.goto(address);
    const path = join(folder, `${nameOf(address)}-${ending}-${direction}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await page.close();
}

function nameOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'front';
}
