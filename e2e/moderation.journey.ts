import type { BrowserContext, Page } from '@playwright/test';
import type { CastName } from '../test/cast.ts';
import { expect, test } from './journey.ts';
import { moveClock } from './move-clock.ts';
import { letThrough, openItem } from './reading.ts';

test.use({ community: 'demo', actionTimeout: 20_000 });

test('from a report to its outcome: Asha tells a guide, hears how it ended, and is never named', async ({
  page,
  context,
  owner,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('asha');
  await openPost(page, 'Panic and worry', 'Does coffee do this to you as well?');
  const post = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Tell a guide' }).first().click();
  await expectSound();
  await page.getByLabel('It gives advice that could harm').check();
  await page.getByLabel(/What should the guide know/).fill('It may keep somebody awake.');
  await page.getByRole('button', { name: 'Tell a guide' }).click();
  await expect(page.locator('h1')).toHaveText('Thank you for telling us');
  await expectSound();
  await change('ruiz');
  await openItem(page, owner, post);
  await expect(page.getByText('It may keep somebody awake.')).toBeVisible();
  await expect(page.getByText('Aster')).toHaveCount(0);
  await expectSound();
  await page.getByLabel('Hide it').check();
  await page
    .getByLabel('Why, by the house rules')
    .selectOption({ label: 'It gives advice that could harm' });
  await page
    .getByLabel('Your words to its author')
    .fill('Thank you for asking. I have hidden it for tonight.');
  await page.getByRole('button', { name: 'Decide this' }).click();
  await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible();
  await expectSound();
  await change('asha');
  await openNotice(page, 'A guide has read what you told us about.');
  await expect(page.getByText('done something about it')).toBeVisible();
  await expectSound();
  await change('lee');
  await openNotice(page, 'A guide has read something of yours.');
  await expect(page.getByText('I have hidden it for tonight.')).toBeVisible();
  await expect(page.getByText('Aster')).toHaveCount(0);
  await expectSound();

  async function change(name: CastName): Promise<void> {
    await leave(context);
    await comeInAs(name);
  }
});

test('held at night and let through in the morning: Maya reads honestly when somebody reads it', async ({
  page,
  context,
  owner,
  comeInAs,
  expectSound,
}) => {
  await owner`delete from staffed_hours`;
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await owner`insert into staffed_hours (weekday, opens, closes) values (${weekday}, '09:00', '18:00')`;
  await moveClock(owner, tomorrowAt(1));
  await comeInAs('maya');
  await page.goto('/community');
  await page.getByRole('link', { name: 'Long nights' }).click();
  await page.getByRole('link', { name: 'Write a post' }).click();
  await expect(page.getByText('Nobody is on duty at the moment')).toBeVisible();
  await page.getByLabel('A kind word wanted').check();
  await page.getByLabel('Title').fill('Awake again');
  await page.getByLabel('Your words').fill('I want to die. I do not want to wake up tomorrow.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('h1')).toHaveText('Awake again');
  await expect(page.getByText('Waits until a guide is here')).toBeVisible();
  await expect(page.getByText('This sounds heavy')).toBeVisible();
  await expect(page.getByText(/A guide reads again on .* at 9:00/)).toBeVisible();
  await expectSound();
  const post = new URL(page.url()).pathname;
  await leave(context);
  await comeInAs('lee');
  expect((await page.goto(post))?.status()).toBe(404);
  await moveClock(owner, tomorrowAt(9, 20));
  await leave(context);
  await comeInAs('mo');
  await letThrough(page, owner, post);
  await leave(context);
  await comeInAs('maya');
  await openNotice(page, 'Others can see it now.');
  await expect(page.locator('h1')).toHaveText('Awake again');
  await expect(page.getByText('Waits until a guide is here')).toHaveCount(0);
  await leave(context);
  await comeInAs('lee');
  expect((await page.goto(post))?.status()).toBe(200);
});

const leave = (context: BrowserContext): Promise<void> => context.clearCookies();

async function openPost(page: Page, space: string, title: string): Promise<void> {
  await page.goto('/community');
  await page.getByRole('link', { name: space }).click();
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('h1')).toHaveText(title);
}

async function openNotice(page: Page, words: string): Promise<void> {
  await page.goto('/notices');
  const before = page.url();
  await page.getByRole('button', { name: words }).first().click();
  await expect(page).not.toHaveURL(before);
}

/** Wrenfield keeps London's time, which is that of Greenwich in winter. */
function tomorrowAt(hour: number, minute = 0): Date {
  const at = new Date();
  at.setUTCHours(24 + hour, minute, 0, 0);
  return at;
}
