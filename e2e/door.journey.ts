import { expect, test } from './journey.ts';

test('Maya comes in and finds Today', async ({ page, comeInAs }) => {
  await comeInAs('maya');
  await page.goto('/today');
  await expect(page.locator('h1')).toBeVisible();
});

test('a visitor finds Help now from the front page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Help now' }).first().click();
  await expect(page).toHaveURL(/\/help/);
});
