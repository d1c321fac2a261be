import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { letThrough } from './reading.ts';

test.use({ community: 'demo' });

async function openSpace(page: Page, name: string): Promise<void> {
  await page.goto('/community');
  await page.getByRole('link', { name }).click();
  await expect(page.locator('h1')).toHaveText(name);
}

test('a first post waits for a guide, who lets it through, and somebody says welcome', async ({
  page,
  context,
  comeInAs,
  expectSound,
  owner,
}) => {
  await comeInAs('omar');
  await openSpace(page, 'Hello, I am new');
  await expectSound();
  await page.getByRole('link', { name: 'Join to write' }).click();
  await page.getByLabel('Your name in this space').fill('Osier');
  await expectSound();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('link', { name: 'Write a post' }).click();
  await page.getByLabel('A kind word wanted').check();
  await page.getByLabel('Title').fill('Hello from a kitchen');
  await page.getByLabel('Your words').fill('My name here is new. The tea is hot.');
  await expectSound();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('h1')).toHaveText('Hello from a kitchen');
  await expect(page.getByText('a guide reads first posts')).toBeVisible();
  await expectSound();
  const post = new URL(page.url()).pathname;
  await context.clearCookies();
  await comeInAs('mo');
  await letThrough(page, owner, post);
  await page.goto(post);
  await page.getByLabel('Your reply').fill('Welcome. I am glad that you wrote.');
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await expect(page.getByText('I am glad that you wrote')).toBeVisible();
  await context.clearCookies();
  await comeInAs('omar');
  await page.goto(post);
  await expect(page.getByText('I am glad that you wrote')).toBeVisible();
});
