import type { Page } from '@playwright/test';
import { cast } from '../test/cast.ts';
import { expect, test } from './journey.ts';
import { moveClock, noonIn } from './move-clock.ts';

test.use({ actionTimeout: 20_000 });

/** Nina asks Lee to stand with her; what she calls him is hers alone. */
async function invite(page: Page): Promise<string> {
  await page.goto('/circle');
  await page.getByRole('link', { name: 'Invite someone' }).first().click();
  await page.getByLabel('What do you call them?').fill('Cousin Lee');
  await page.getByLabel('Who are they to you?').selectOption('family');
  await page.getByLabel('What do they call you?').fill('Nina');
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(page.locator('h1')).toHaveText('Your invitation for Cousin Lee');
  return /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(await page.locator('main').innerText())?.[0] ?? '';
}

async function accept(page: Page, code: string): Promise<void> {
  await page.goto('/circle/code');
  await page.getByLabel('The code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stand with Nina' }).click();
  await expect(page.locator('main')).toContainText('Nina shows you nothing at the moment');
}

async function letSeeMyDays(page: Page): Promise<void> {
  await page.goto('/circle');
  await page.getByRole('link', { name: 'Cousin Lee' }).click();
  await page.getByLabel('Knows how I am').check();
  await page.getByRole('button', { name: 'Let Cousin Lee see this' }).click();
  await expect(page.getByRole('status')).toContainText('What you chose holds from now on');
}

async function agreeInAdvance(page: Page): Promise<void> {
  await page.goto('/circle/agreements');
  await page.getByRole('link', { name: 'When I am low' }).click();
  await page.getByLabel('Cousin Lee').check();
  await page.getByLabel('My words to myself').fill('You have come through this before. Ring Lee.');
  await page.getByRole('button', { name: 'See how it reads' }).click();
  await page.getByRole('button', { name: 'I agree to this' }).click();
  await expect(page.getByRole('status')).toContainText('Agreed. It holds from now on.');
}

/** One tap on Today, on a day of its own. */
async function checkIn(page: Page, day: Date, mood: string): Promise<void> {
  const title = day.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  await expect(async () => {
    await page.goto('/today');
    await expect(page.locator('h1')).toHaveText(title.replace(',', ''));
  }).toPass();
  // The page that first showed the new day may have been half drawn on the old one.
  await page.goto('/today');
  await page.getByRole('button', { name: mood, exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText('Kept');
}

const week = ['Good', 'In between', 'Good', 'Hard', 'Hard', 'Very hard', 'Hard'];

test('a newcomer lets a supporter see her days, he sees those and no more, and her agreement acts until she stops it', async ({
  page,
  browser,
  kith,
  owner,
  comeInAs,
  expectSound,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  const other = await browser.newContext({
    baseURL: kith.address,
    ...(javaScriptEnabled === undefined ? {} : { javaScriptEnabled }),
  });
  const lee = await other.newPage();
  await comeInAs('nina');
  await comeInAs('lee', other);
  await accept(lee, await invite(page));
  await letSeeMyDays(page);
  await agreeInAdvance(page);

  for (const [n, mood] of week.entries()) {
    await moveClock(owner, noonIn(n + 1));
    await checkIn(page, noonIn(n + 1), mood);
  }
  await page.getByLabel('A few words about the day').fill('Nobody needs to know this.');
  await page.getByRole('button', { name: 'Keep the change' }).click();
  await expect(page.getByRole('status').first()).toContainText('Kept');
  await expectSound();

  await lee.goto('/circle');
  await lee.getByRole('link', { name: 'Nina', exact: true }).click();
  await expect(lee.locator('main')).toContainText('How their days were');
  await lee.getByText('The same as a table').click();
  await expect(lee.getByRole('row', { name: /very hard/ })).toHaveCount(1);
  await expect(lee.locator('main')).not.toContainText('Nobody needs to know this.');

  await lee.getByRole('link', { name: 'I have noticed something' }).click();
  await lee.getByLabel('Seems very low').check();
  await lee.getByRole('button', { name: 'Tell Nina' }).click();
  await expect(lee.getByRole('status')).toContainText('It is with Nina now');

  await expect(async () => {
    await page.goto('/today');
    await expect(page.locator('main')).toContainText('“When I am low” acted');
  }).toPass();
  await expect(page.locator('main')).toContainText('You have come through this before');
  await expect(page.locator('main')).toContainText('Someone noticed something');
  await expectSound();
  await page.getByRole('button', { name: 'Stop this now' }).click();
  await expect(page.locator('main')).toContainText('Stopped');
  const open = await owner`select id from consents
    where member_id = ${cast.nina.id} and opened_by is not null and withdrawn_at is null`;
  expect(open).toHaveLength(0);
  await other.close();
});

test('a tap without a line is kept on this device, and sent once when there is one', async ({
  page,
  context,
  owner,
  comeInAs,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'a device keeps a tap by script');
  const saved = () => owner`select mood from check_ins where person_id = ${cast.lee.id}`;
  await comeInAs('lee');
  await page.goto('/today');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Good', exact: true }).click();
  await expect(page.getByText('What you tapped is kept on this device')).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('main')).toContainText('Today: good');
  expect(await saved()).toEqual([{ mood: 4 }]);

  await context.setOffline(true);
  await page.goto('/today');
  await expect(page.locator('main')).toContainText('There is no line right now');
  await page.getByRole('button', { name: 'Hard', exact: true }).click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await context.setOffline(false);
  await page.goto('/plan/check-ins');
  await expect.poll(saved).toEqual([{ mood: 4 }, { mood: 2 }]);
});
