import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

test.use({ community: 'demo' });

const nowhere = '00000000-0000-4000-8000-00000000dead';

/** The words of a page, which for what is not one's own are the words for what never was. */
const wordsOf = (page: Page): Promise<string> => page.locator('main').innerText();

test('a discreet space stays unseen by a relative who is a member', async ({
  page,
  context,
  comeInAs,
}) => {
  await comeInAs('maya');
  await page.goto('/community');
  await page.getByRole('link', { name: 'Faith and hard days' }).click();
  await expect(page.locator('h1')).toHaveText('Faith and hard days');
  const space = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Praying when I feel nothing' }).click();
  await expect(page.locator('h1')).toHaveText('Praying when I feel nothing');
  const post = new URL(page.url()).pathname;
  await expect(page).toHaveTitle(/^(?!.*(Faith|Praying))/);
  await context.clearCookies();
  await comeInAs('sam');
  for (const address of ['/community', '/today', '/notices', '/circle', '/community/strategies']) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByText(/Faith and hard days|Praying when I feel/)).toHaveCount(0);
  }
  expect((await page.goto(`/community/spaces/${nowhere}`))?.status()).toBe(404);
  const never = await wordsOf(page);
  const parts = ['', '/about', '/membership', '/posts/new', '/askings', '?order=waiting'];
  for (const address of [post, `${post}/change`, ...parts.map((part) => space + part)]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    expect(await wordsOf(page)).toBe(never);
  }
  expect((await page.goto(`/community/search?q=praying&space=${space.slice(-36)}`))?.status()).toBe(
    404,
  );
  await page.goto('/community/search?q=praying');
  await expect(page.locator('h1')).toHaveText('Search');
  await expect(page.getByText('Praying when I feel nothing')).toHaveCount(0);
});
