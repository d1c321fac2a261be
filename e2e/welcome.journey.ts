import type { Page } from '@playwright/test';
import { castMembers, type CastName } from '../test/cast.ts';
import { expect, test } from './journey.ts';

test.use({ community: 'demo' });

const list = '/community/waiting';

test('from a first post to a welcome: whoever’s turn it is writes, and the newcomer reads it on Today', async ({
  page,
  context,
  owner,
  comeInAs,
  expectSound,
}) => {
  await owner`delete from staffed_hours`;
  await owner`delete from waits`;
  await comeInAs('omar');
  await page.goto('/community');
  await page.getByRole('link', { name: 'Hello, I am new' }).click();
  await page.getByRole('link', { name: 'Join to write' }).click();
  await page.getByLabel('Your name in this space').fill('Osier');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('link', { name: 'Write a post' }).click();
  await page.getByLabel('A kind word wanted').check();
  await page.getByLabel('Title').fill('Hello from a kitchen');
  await page.getByLabel('Your words').fill('My name here is new. The tea is hot.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('a guide reads first posts')).toBeVisible();
  await context.clearCookies();
  await comeInAs(await asked());
  await page.goto('/today');
  await page.getByRole('link', { name: 'See who waits' }).click();
  await welcome(page, expectSound);
  await context.clearCookies();
  await comeInAs('omar');
  await page.goto('/today');
  await expect(page.getByText('It is good that you wrote, and that the tea is hot.')).toBeVisible();
  await expectSound();

  /** Who was asked to welcome whoever has just come to this space. */
  async function asked(): Promise<CastName> {
    let who = '';
    await expect(async () => {
      const [turn] = await owner<{ person_id: string }[]>`
        select t.person_id from wait_turns t join waits w on w.id = t.wait_id where w.kind = 'welcome' and t.ended_at is null`;
      who = turn?.person_id ?? '';
      expect(who).not.toBe('');
    }).toPass();
    return castMembers.find(([, { id }]) => id === who)?.[0] ?? 'mo';
  }
});

async function welcome(page: Page, expectSound: () => Promise<void>): Promise<void> {
  await expect(page.locator('h1')).toHaveText('Waiting for a word from you');
  await expectSound();
  await expect(page.getByText('Osier')).toHaveCount(0);
  await page.getByRole('link', { name: 'Write a welcome' }).first().click();
  await expectSound();
  const words = page.getByLabel('Your words');
  await expect(words).toHaveValue(/Hello, and welcome/);
  await words.fill('It is good that you wrote, and that the tea is hot.');
  await page.getByRole('button', { name: 'Send the welcome' }).click();
  await expect(page.getByText('Your welcome is on its way')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(list));
}
