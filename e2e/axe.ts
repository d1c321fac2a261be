import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** Rules of WCAG 2.2 AA that the page breaks, with the place and what axe says of it. */
export async function axeFaults(page: Page, script: boolean): Promise<string[]> {
  if (script) return violations(page);
  const still = await stillOf(page);
  try {
    return await violations(still);
  } finally {
    await still.context().close();
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: Axe }).axe.run(document, how),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `axe ${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

interface Axe {
  run(document: Document, how: RunOptions): Promise<AxeResults>;
}

/** Axe needs script: where the page has none, it looks at a likeness of it, from which every script is taken out. */
async function stillOf(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  // The project's screen and colours are the new context's, too.
  const context = await browser.newContext({ javaScriptEnabled: true });
  const still = await context.newPage();
  const body = (await page.content()).replace(/<script\b.*?<\/script>/gs, '');
  const contentType = 'text/html; charset=utf-8';
  await still.route(page.url(), (route) => route.fulfill({ body, contentType }));
  await still.goto(page.url());
  return still;
}
