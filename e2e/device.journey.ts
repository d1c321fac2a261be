import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { press, writeSafetyPlan } from './safety-plan.ts';

test('Maya keeps her plan on this device, reads it without a line behind her PIN, and deletes it', async ({
  page,
  context,
  comeInAs,
  expectSound,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'a copy is kept and opened by script');
  await comeInAs('maya');
  await writeSafetyPlan(page);
  await page.goto('/plan/safety/device');
  await page.getByLabel('A PIN for this copy').fill('123456');
  await press(page, 'Keep it on this device');
  await expect(page.getByText('not all the same or in a row')).toBeVisible();
  for (const field of ['A PIN for this copy', 'The same PIN again'])
    await page.getByLabel(field).fill('274951');
  await press(page, 'Keep it on this device');
  await expect(page.getByText('Kept. You find it in Help now on this device.')).toBeVisible();
  await expectSound();
  expect(await everythingKept(page)).not.toContain('curtains');

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.clearCookies();
  await context.setOffline(true);
  await page.goto('/help');
  await page.getByRole('link', { name: 'Open it with my PIN' }).click();
  await page.getByLabel('Your PIN').fill('274950');
  await press(page, 'Open');
  await expect(page.getByText('That is not the PIN')).toBeVisible();
  await page.getByLabel('Your PIN').fill('274951');
  await press(page, 'Open');
  await expect(page.getByText('Sew ten stitches')).toBeVisible();
  await expect(page.getByRole('link', { name: /01632.960.123/ })).toBeVisible();
  await press(page, 'Delete this copy from the device');
  await expect(page.getByText('There is no copy here any more')).toBeVisible();
  await page.goto('/help');
  await expect(page.getByText('Open it with my PIN')).toBeHidden();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

/** All that lies in this device's storage, as text. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      for (const shelf of base.objectStoreNames) {
        const rows = base.transaction(shelf).objectStore(shelf).getAll();
        await new Promise((resolve) => rows.addEventListener('success', resolve));
        const bytes = (row: { sealed?: { body?: ArrayBuffer } }) =>
          new TextDecoder('latin1').decode(row.sealed?.body);
        found.push(JSON.stringify(rows.result), ...(rows.result as object[]).map(bytes));
      }
      base.close();
    }
    return found.join('\n');
  });
}
