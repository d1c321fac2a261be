import type { Page } from '@playwright/test';
import { patternOf } from './pages.ts';

/** How many addresses of one pattern are followed: the second may look unlike the first. */
const ofOnePattern = 2;

/**
 * Follows every link from a page to pages of the same Kith, breadth first. Leave leads away on purpose, and files are not pages.
 * @returns the links that lead nowhere, and what was found wrong with the pages on the way
 */
export async function crawl(
  page: Page,
  start: string,
  faultsHere: () => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  const known = [{ address: start, from: 'the start' }];
  for (const { address, from } of known) {
    const answer = await page.goto(address);
    const status = answer?.status() ?? 0;
    if (status >= 400) faults.push(`${address}, linked from ${from}, answers ${status}`);
    faults.push(...(await faultsHere()));
    for (const link of await linksOn(page)) {
      if (isNew(link, known)) known.push({ address: link, from: address });
    }
  }
  return faults;
}

function isNew(link: string, known: { address: string }[]): boolean {
  const alike = known.filter(({ address }) => patternOf(address) === patternOf(link));
  return alike.length < ofOnePattern && !known.some(({ address }) => address === link);
}

async function linksOn(page: Page): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, download }) => origin === location.origin && !download)
      .map(({ pathname, search }) => pathname + search),
  );
  return links.filter(
    (link) => !/^\/(leave|assets)\b|\.(ics|csv|json|pdf|zip|svg|png)($|\?)/.test(link),
  );
}
