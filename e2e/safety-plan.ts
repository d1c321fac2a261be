import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Two of seven steps, stopping there. */
export async function writeSafetyPlan(page: Page): Promise<void> {
  await page.goto('/plan/safety/steps/signs');
  await page.getByLabel('In your own words').fill('My curtains stay shut');
  await press(page, 'Keep, and go on');
  await expect(page.locator('h1')).toHaveText('What I can do myself');
  await page.getByLabel('In your own words').fill('Sew ten stitches\nRing Sam: 01632 960 123');
  await press(page, 'Keep, and stop here');
  await expect(page.getByText('Kept. You can change it at any time.')).toBeVisible();
}
