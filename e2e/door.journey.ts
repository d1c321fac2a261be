import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const password = 'three words and rain';

async function join(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Join', exact: true }).click();
  await page.getByLabel('Month').fill('4');
  await page.getByLabel('Year').fill('1987');
  await page.getByLabel('Choose a password').fill(password);
  await page.getByLabel('I will keep to the house rules').check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  return (await page.locator('.sign-in-name').textContent()) ?? '';
}

test('a newcomer joins without e-mail or real name, leaves, and comes in again', async ({
  page,
  expectSound,
}) => {
  const name = await join(page);
  expect(name).toMatch(/^[a-z]+-[a-z]+-[a-z]+-\d{3}$/);
  await expectSound();
  await page.goto('/you');
  await page
    .getByRole('button', { name: /sign out/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/today');
  await expect(page).toHaveURL(/\/sign-in\?then=%2Ftoday/);
  await page.getByLabel('Your sign-in name').fill(name);
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/today/);
  await expectSound();
});

test('what a newcomer typed comes back with what is wrong in words', async ({
  page,
  expectSound,
}) => {
  await page.goto('/join');
  await page.getByLabel('Month').fill('13');
  await page.getByLabel('Year').fill('1987');
  await page.getByLabel('Choose a password').fill('short');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Year')).toHaveValue('1987');
  await expectSound();
});

test('Leave leads away at once', async ({ page }) => {
  await page.goto('/help');
  const away = page.waitForRequest('https://www.wikipedia.org/');
  await page.getByRole('link', { name: 'Leave' }).click({ noWaitAfter: true });
  await away;
});

test('three presses of Escape lead away too', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'keys are heard by script');
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.goto('/help');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL('https://www.wikipedia.org/');
});

test('Help now opens without a line after one visit', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'a page is kept by script');
  await page.goto('/help');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.goto('/help');
  await expect(page.locator('h1')).toHaveText('Help now');
});

test('the first visit weighs at most 60 KB, the next page 15 KB', async ({
  page,
  context,
  kith,
}) => {
  const line = await context.newCDPSession(page);
  let bytes = 0;
  await line.send('Network.enable');
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(kith.address, { waitUntil: 'networkidle' });
  const first = bytes;
  await page.goto(`${kith.address}/house-rules`, { waitUntil: 'networkidle' });
  expect(first).toBeGreaterThan(10 * 1024);
  expect(first).toBeLessThanOrEqual(60 * 1024);
  expect(bytes - first).toBeLessThanOrEqual(15 * 1024);
});
