import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { longThread } from './long-thread.ts';
import { seededSpaces } from '../test/seed-spaces.ts';

test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

const space = `/community/spaces/${seededSpaces.members}`;

test('Back brings Maya to the same place: in a list, in a thread and on its pages', async ({
  page,
  owner,
  comeInAs,
  javaScriptEnabled: script,
}) => {
  const thread = await longThread(owner);
  await comeInAs('maya');
  await page.goto(space);
  await page.getByRole('link', { name: 'Older posts' }).tap();
  await expect(page).toHaveURL(/after=/);
  await thereAndBack(page, page.getByRole('link', { name: 'Story 27' }));
  if (script) await expect(page.getByRole('link', { name: 'Story 27' })).toBeFocused();

  await page.goto(`${thread}?page=2`);
  for (const folded of [0, 1, 2]) await page.getByText('Open to read').nth(folded).tap();
  await expect(page.getByText('Word 67.')).toBeVisible();
  const name = page.locator('article', { hasText: 'Word 78.' }).getByRole('link').first();
  await thereAndBack(page, name);
  if (script) await expect(name).toBeFocused();
  const later = page.getByRole('link', { name: 'Later replies Page 3 of 3' });
  await thereAndBack(page, later, async () => {
    const title = page.getByRole('region', { name: '120 replies, page 3 of 3' });
    await expect(title.getByText('Word 101.')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(title.getByRole('link').first()).toBeFocused();
  });
});

test('Back after sending sends nothing again, and words sent twice are said once', async ({
  page,
  owner,
  comeInAs,
  javaScriptEnabled: script,
}) => {
  const thread = await longThread(owner);
  await comeInAs('maya');
  await page.goto(space);
  await page.getByRole('link', { name: 'Write a post' }).tap();
  await page.getByLabel('Story').check();
  await page.getByLabel('Title').fill('Said once');
  await page.getByLabel('Your words').fill('I sat by the window, and wrote it down.');
  await page.getByRole('button', { name: 'Send' }).tap();
  await expect(page.locator('h1')).toHaveText('Said once');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(script ? 'The members one' : 'Write a post');

  await page.goto(`${thread}?page=2`);
  await page.getByLabel('Your reply').fill('Said once as well.');
  await page.getByRole('button', { name: 'Send the reply' }).tap();
  await expect(page).toHaveURL(/page=3.*#said-/);
  await page.goBack();
  await expect(page).toHaveURL(/page=2$/);
  await expect(page.getByLabel('Your reply')).toBeInViewport();
  await expect(page.getByLabel('Your reply')).toHaveValue(script ? '' : 'Said once as well.');
  await page.getByLabel('Your reply').fill('Said once as well.');
  await page.getByRole('button', { name: 'Send the reply' }).tap();
  await expect(page).toHaveURL(/page=3.*#said-/);
  const [said] = await owner`select count(*)::int as times from posts where body like '%once%'
    or title = 'Said once'`;
  expect(said?.['times']).toBe(2);
});

/** Follows a link from the middle of a page, looks around there, and comes back to where it stood on the screen. */
async function thereAndBack(
  page: Page,
  link: Locator,
  look: () => Promise<void> = () => expect(page.locator('h1')).toBeVisible(),
): Promise<void> {
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const [from, before] = [page.url(), await link.boundingBox()];
  await link.tap();
  await expect(page).not.toHaveURL(from);
  await look();
  await page.goBack();
  await expect(page).toHaveURL(from);
  await expect.poll(async () => (await link.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
}
