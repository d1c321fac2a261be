import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { axeFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { receivedHtml } from './received.ts';

const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate(rules);
const looked = new Set<string>();

/**
 * What is wrong with the open page: invalid HTML, a broken rule of WCAG 2.2 AA that axe knows, content wider than the screen,
 * targets too small. A worker looks at each page once: addresses that differ in ids alone are one page.
 */
export async function faultsOf(page: Page, info: TestInfo): Promise<string[]> {
  const { pathname } = new URL(page.url());
  const lang = (await page.locator('html').getAttribute('lang')) ?? '';
  const key = [info.project.name, patternOf(pathname), await page.title(), lang].join(' ');
  if (looked.has(key)) return [];
  looked.add(key);
  const faults = [
    ...(await htmlFaults(page)),
    ...(await layoutFaults(page)),
    ...(await axeFaults(page, info.project.use.javaScriptEnabled !== false)),
  ];
  return faults.map((fault) => `${pathname}: ${fault}`);
}

/** The address without its ids and its questions. */
export function patternOf(address: string): string {
  return address.replace(/[?#].*/, '').replace(/\/([0-9a-f-]{36}|\d+)(?=\/|$)/g, '/:id');
}

async function htmlFaults(page: Page): Promise<string[]> {
  const report = await validator.validateString(await receivedHtml(page));
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `html ${ruleId}: ${message} at ${selector}`),
  );
}
