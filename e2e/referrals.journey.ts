import type { Page } from '@playwright/test';
import type { Sql } from '../src/platform/database.ts';
import { seedTown, town } from '../src/places/find/referrals/testing/town.ts';
import { expect, test } from './journey.ts';

const need = 'Somebody to talk to after work.';

/** The link in the letter that waits for an organisation. */
async function linkTo(owner: Sql, to: string): Promise<string> {
  const [mail] = await owner<{ body: string }[]>`
    select body from mails where recipient = ${to} order by created_at desc limit 1`;
  expect(mail?.body).not.toContain('Maya');
  return /https?:\/\/[^/]+(\/r\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

/** Somebody of the organisation, who has no account: reads, and is about to answer. */
async function openAsVisitor(page: Page, link: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByText(need)).toHaveCount(0);
  await page.getByRole('button', { name: 'Read the request' }).click();
  await expect(page.getByText(need)).toBeVisible();
}

async function readAndSend(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read it before it goes' }).click();
  await expect(page.getByText('Nothing has gone yet')).toBeVisible();
  await expect(page.getByText(need)).toBeVisible();
  await page.getByRole('button', { name: 'Send this' }).click();
  await expect(page.getByText('They have not opened it yet')).toBeVisible();
}

/** As if fifteen days had passed: what was said lies back, and what is due has come due. */
async function fifteenDaysPass(owner: Sql): Promise<void> {
  await owner`update referrals set since = since - interval '15 days' where state = 'taking'`;
  await owner`update graphile_worker._private_jobs set run_at = now() where key like 'referral %'`;
  await expect
    .poll(async () => (await owner`select from notices where kind = 'referral-asked'`).length)
    .toBe(1);
}

test('Maya asks a service that says no, then another that says yes, and says later that it helped', async ({
  page,
  owner,
  comeInAs,
  expectSound,
}) => {
  await seedTown(owner);
  await comeInAs('maya');
  await page.goto(`/find/services/${town.harbour}/referral`);
  await page.getByLabel('What should they call you?').fill('M');
  await page.getByLabel('What do you need?').fill(need);
  await expectSound();
  await readAndSend(page);
  await expectSound();

  await openAsVisitor(page, await linkTo(owner, 'hello@harbour.example'));
  await page.getByLabel('We cannot take this').check();
  await page.getByLabel('Why not?').selectOption('full');
  await expectSound();
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await page.goto(await linkTo(owner, 'hello@harbour.example'));
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();

  await comeInAs('maya');
  await page.goto('/today');
  await page.getByRole('link', { name: 'Harbour Counselling' }).click();
  await expect(page.getByText('No room at the moment')).toBeVisible();
  await expectSound();
  await page.getByRole('link', { name: 'Lantern Talks' }).click();
  await expect(page.getByLabel('What do you need?')).toHaveValue(need);
  await readAndSend(page);

  await openAsVisitor(page, await linkTo(owner, 'desk@lantern.example'));
  await page.getByLabel('We can take this').check();
  await page.getByLabel('Your words to them').fill('Come on Tuesday at six.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await comeInAs('maya');
  await page.goto('/find/referrals');
  await expectSound();
  await page.getByRole('link', { name: 'Lantern Talks' }).click();
  await expect(page.getByText('Come on Tuesday at six.')).toBeVisible();
  await fifteenDaysPass(owner);
  await page.goto('/today');
  await expect(page.getByText('Did you get what you needed?')).toBeVisible();
  await page.getByRole('link', { name: 'Lantern Talks' }).click();
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByRole('button', { name: 'Say so' }).click();
  await expect(page.getByText('This helped.')).toBeVisible();
  await expectSound();
});
