import { expect, test } from './journey.ts';

test.use({ actionTimeout: 20_000 });

test('Maya says that she is not safe, sees help first and what truly became of it, and says that she is safe', async ({
  page,
  owner,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('maya');
  await page.goto('/today/hard');
  await expect(page.getByRole('link', { name: 'I’m not safe' })).toBeVisible();
  await page.goto('/help');
  await expectSound();
  await page.getByRole('link', { name: 'I’m not safe' }).click();
  await expect(page.getByText('People are on call now')).toBeVisible();
  await page.goto(page.url());
  await expectSound();
  await page.getByRole('button', { name: 'I’m not safe' }).click();
  await expect(page.locator('h1')).toHaveText('You said that you are not safe');
  await expect(page.getByText('Nobody has taken it up yet')).toBeVisible();
  await expectSound();

  await owner`update alerts set state = 'held', held_until = app.now() + interval '15 minutes'`;
  await page.goto('/today');
  await expect(page.getByText('A person on call has it.')).toBeVisible();
  await expectSound();
  await page.getByRole('link', { name: 'Help, and what became of it' }).click();
  await page.getByRole('button', { name: 'I am safe now' }).click();
  await expect(page.getByRole('status')).toContainText('You said that you are safe now');
  await expectSound();
});

test('Where nobody is on call there is nothing to press, and the page says so', async ({
  page,
  owner,
  comeInAs,
  expectSound,
}) => {
  await owner`update alert_settings set is_open = false`;
  await comeInAs('maya');
  await page.goto('/circle/not-safe');
  await expect(page.getByText('Nobody here would be told')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I’m not safe' })).toHaveCount(0);
  await expectSound();
});
