import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

test.use({ community: 'demo' });

/** Search reads an entry that came in or was changed a moment later. */
async function found(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/find/services?q=${encodeURIComponent(name)}`);
    await expect(page.locator('.result').first()).toContainText(name, { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
}

async function findAgain(page: Page, name: string): Promise<void> {
  await found(page, name);
  await page.getByRole('link', { name, exact: true }).first().click();
}

test.beforeEach(({ page }) => found(page, 'Hablemos'));

test('a visitor finds a Spanish-speaking counsellor that is free and open on Saturday near a place', async ({
  page,
  expectSound,
}) => {
  await page.goto('/find');
  await expectSound();
  await page.getByLabel('What do you need?').fill('counseling');
  await page.getByLabel('Near').fill('Wrenfield');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What we found');
  await page.getByText('Change what you asked for').click();
  await page.getByLabel('Language').selectOption('es');
  await page.getByLabel('Open', { exact: true }).selectOption('6');
  await page.getByLabel('Free', { exact: true }).check();
  await page.getByRole('button', { name: 'Show what fits' }).click();
  await expect(page.getByRole('link', { name: 'Take away: Speaks Spanish' })).toBeVisible();
  const first = page.locator('.result').first();
  await expect(first).toContainText('Hablemos');
  await expect(first).toContainText('Last checked');
  await expectSound();
  await first.getByRole('link', { name: /Hablemos/ }).click();
  await expect(page.getByRole('row', { name: /Saturday/ })).toContainText('10:00 to 15:00');
  await expect(page.getByText('100 Mill Road')).toBeVisible();
  await expectSound();
});

test('a visitor takes a choice back, finds nothing at last, and is led on', async ({
  page,
  expectSound,
}) => {
  await page.goto('/find/services?need=dentist&language=es&is=free&near=Saltby');
  await expect(page.getByText('We found nothing that fits all of this')).toBeVisible();
  await expectSound();
  await page.getByRole('link', { name: /Leave out “Speaks Spanish”/ }).click();
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Take away: Near Saltby' })).toBeVisible();
});

test('somebody who does not know what to ask for starts with how it is', async ({ page }) => {
  await page.goto('/find');
  await page.getByRole('link', { name: 'How I feel' }).click();
  await page.getByRole('link', { name: 'I cannot sleep' }).click();
  await expect(page.locator('.result').first()).toBeVisible();
  await page.goto('/find/start/danger');
  await expect(page.getByRole('main').getByRole('link', { name: 'Help now' })).toBeVisible();
});

test('a visitor says that something is wrong, and Cora works through the queue', async ({
  page,
  comeInAs,
  expectSound,
}) => {
  await page.goto('/find/services?q=hablemos');
  await page
    .getByRole('link', { name: /Hablemos/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Something is wrong here' }).click();
  await expectSound();
  await page.getByLabel('The hours are wrong').check();
  await page.getByLabel('What do you know about it?').fill('They open at eleven now');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Thank you. Someone will look at it.')).toBeVisible();
  await comeInAs('cora');
  await page.goto('/desk/freshness');
  await expectSound();
  await expect(page.getByText('They open at eleven now')).toBeVisible();
  await page.getByRole('button', { name: 'Settled Hablemos' }).click();
  await expect(page.getByText('They open at eleven now')).toBeHidden();
});

test('Cora checks stale entries with the keyboard alone, and takes what an organisation says', async ({
  page,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('cora');
  await page.goto('/desk/freshness?order=use');
  const boxes = page.getByRole('checkbox');
  const before = await boxes.first().getAttribute('value');
  for (const box of [boxes.nth(0), boxes.nth(1)]) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: 'All right today' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 entries are checked today.')).toBeVisible();
  await expect(page.locator(`input[value="${before ?? ''}"]`)).toHaveCount(0);
  await page.getByRole('link', { name: 'Harbour Counselling', exact: true }).first().click();
  await expectSound();
  await page.getByRole('button', { name: /^Done/ }).click();
  await expect(page.getByText('Settled.')).toBeVisible();
  await findAgain(page, 'Harbour Counselling');
  await expect(page.getByText('About three weeks')).toBeVisible();
});
