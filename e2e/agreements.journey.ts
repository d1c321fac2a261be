import type { Page } from '@playwright/test';
import type { Sql } from '../src/platform/database.ts';
import { cast } from '../test/cast.ts';
import { mayasTies } from '../test/seed-circle.ts';
import { expect, test } from './journey.ts';
import { moveClock, noonIn } from './move-clock.ts';

const own = 'Low is a place you pass through. Walk to the bridge and back.';
const omar = `/circle/with/${mayasTies.omar}`;
const shown = 'How their days were';

async function checkIn(owner: Sql, mood: number): Promise<void> {
  await owner`insert into check_ins (person_id, day, mood) values (${cast.maya.id}, app.now()::date, ${mood})`;
}

async function agreeToTemplate(page: Page, expectSound: () => Promise<void>): Promise<void> {
  await page.goto('/circle');
  await page.getByRole('link', { name: 'Agreements for a hard day' }).click();
  await page.getByRole('link', { name: 'When I am low' }).click();
  await expect(page.getByLabel('My words to myself')).toBeVisible();
  await page.goto(page.url());
  await expectSound();
  await page.getByLabel('Omar').check();
  await page.getByLabel('My words to myself').fill(own);
  await page.getByRole('button', { name: 'See how it reads' }).click();
  await expect(page.getByText('In the last 60 days it would')).toBeVisible();
  await expectSound();
  await page.getByRole('button', { name: 'I agree to this' }).click();
  await expect(page.getByText('Agreed. It holds from now on.')).toBeVisible();
  await expectSound();
}

test('Maya agrees something from a template, it acts on bad days, Omar sees what was opened, and one tap stops it', async ({
  page,
  owner,
  comeInAs,
  browser,
  expectSound,
}) => {
  test.setTimeout(180_000);
  await comeInAs('maya');
  await agreeToTemplate(page, expectSound);

  for (const [n, mood] of [2, 1, 2, 1].entries()) {
    await moveClock(owner, noonIn(n + 1));
    await checkIn(owner, mood);
  }
  const opened = async () =>
    (await owner`select from consents where opened_by is not null and withdrawn_at is null`).length;
  await expect.poll(opened, { timeout: 20_000 }).toBe(1);

  const his = await browser.newContext();
  await comeInAs('omar', his);
  const omars = await his.newPage();
  await omars.goto(new URL(omar, page.url()).href);
  await expect(omars.getByText(shown).first()).toBeVisible();

  await page.goto('/today');
  await expect(page.getByRole('heading', { name: '“When I am low” acted' })).toBeVisible();
  await expect(page.getByText(own)).toBeVisible();
  await expectSound();
  await page.getByRole('link', { name: 'Read all of it' }).click();
  await expect(page.getByText('Your words from a good day')).toBeVisible();
  await page.goto(page.url());
  await expectSound();
  await page.getByRole('button', { name: 'Stop this now' }).click();
  await expect(page.getByText('Stopped. What it opened is closed')).toBeVisible();
  await expectSound();

  await omars.reload();
  await expect(omars.getByText(shown)).toHaveCount(0);
  await his.close();
});

test('Maya makes her own, with what she left out said in words', async ({
  page,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('maya');
  await page.goto('/circle/agreements/new/own');
  await page.getByRole('button', { name: 'See how it reads' }).click();
  await expect(page.getByText('Tick what must be so.').first()).toBeVisible();
  await expectSound();
  await page.getByLabel('What do you call it?').fill('When I race');
  const first = page.getByRole('group', { name: 'If', exact: true });
  await first.getByLabel('I sleep less, with more energy').check();
  await first.getByLabel('I press “I’m not safe”').check();
  await page.getByText('A second and a third set').click();
  const second = page.getByRole('group', { name: 'Second set: if' });
  await second.getByLabel('My mood stays low, or high').check();
  await page.getByText('When I ticked more than one in the second set').click();
  await page
    .getByRole('group', { name: 'One of these in one more way' })
    .getByLabel('My mood, in one more way')
    .check();
  await page
    .getByRole('group', { name: 'How they go together' })
    .getByLabel('All of them within some days')
    .check();
  await expectSound();
  await page.getByLabel('My words to myself').fill('Sleep first, then decide.');
  await page.getByRole('button', { name: 'See how it reads' }).click();
  await expect(
    page.getByText(/any of these is so: .* or \(all of these are so within/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'I agree to this' }).click();
  await expect(page.getByText('Agreed. It holds from now on.')).toBeVisible();
  await page.getByRole('link', { name: 'End it' }).click();
  await expect(page.getByText('What stays')).toBeVisible();
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText('It has ended.').first()).toBeVisible();
});
