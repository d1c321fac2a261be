import type { Locator, Page } from '@playwright/test';
import { seededSpaces } from '../test/seed-spaces.ts';
import { expect, test } from './journey.ts';
import { longThread } from './long-thread.ts';

test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

const box = (page: Page): Locator => page.getByLabel('Your reply');
const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Send the reply' }).tap();

test('Maya’s words come back with what is wrong in view, and once sent she stands at them', async ({
  page,
  owner,
  comeInAs,
  expectSound,
  javaScriptEnabled: script,
}) => {
  const thread = await longThread(owner);
  await comeInAs('maya');
  await page.goto(`${thread}?page=2`);
  await send(page);
  const summary = page.locator('.error-summary');
  await expect(summary).toBeInViewport({ ratio: 1 });
  if (script) await expect(summary).toBeFocused();
  await expect(page.getByText('Word 51.')).toHaveCount(1);
  await expectSound();
  await summary.getByRole('link').tap();
  await expect(box(page)).toBeFocused();
  await clear(page, box(page));
  await expect(summary).toHaveCount(1);

  const words = 'My cousin committed suicide last year. I miss her.';
  await box(page).fill(words);
  await send(page);
  const check = page.locator('.notice', { hasText: 'Before you send it' });
  await expect(check.getByRole('heading')).toBeInViewport();
  if (script) await expect(check).toBeFocused();
  await expect(box(page)).toHaveValue(words);
  await expect(page.getByText('Word 51.')).toHaveCount(1);

  await box(page).fill('My cousin died by suicide last year. I miss her.');
  await page.getByRole('button', { name: 'Send it as it is' }).tap();
  const mine = page.locator('article', { hasText: 'died by suicide last year' });
  await expect(mine).toBeFocused();
  await expect(page).toHaveURL(/page=3.*#said-/);
  await clear(page, mine);
  await expect(box(page)).toHaveValue('');
});

test('From what is wrong Maya comes to its field, and all that she typed is still there', async ({
  page,
  owner,
  comeInAs,
  javaScriptEnabled: script,
}) => {
  await longThread(owner);
  await comeInAs('maya');
  await page.goto(`/community/spaces/${seededSpaces.members}/posts/new`);
  await page.getByLabel('Story').check();
  await page.getByLabel('Your words').fill('I sat by the window.');
  await page.getByText('Add a content note').tap();
  await page.getByLabel('A death').check();
  await page.getByRole('button', { name: 'Send' }).tap();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Give it a title' }).tap();
  await expect(page.getByLabel('Title')).toBeFocused();
  await clear(page, page.getByLabel('Title'));
  await expect(page.getByLabel('Your words')).toHaveValue('I sat by the window.');
  await expect(page.getByLabel('Story')).toBeChecked();
  await expect(page.getByLabel('A death')).toBeChecked();
  await page.getByLabel('Title').fill('My cousin committed suicide');
  await page.getByRole('button', { name: 'Send' }).tap();
  const check = page.locator('.notice', { hasText: 'Before you send it' });
  await expect(check).toBeFocused();
  await clear(page, check);
  await check.getByRole('link', { name: 'Change my words' }).tap();
  await expect(page.getByLabel('Your words')).toBeFocused();
  await clear(page, page.getByLabel('Your words'));
  await expect(page.getByLabel('Title')).toHaveValue('My cousin committed suicide');
  if (script) await page.goto('/community');
  if (script) await page.goBack();
  if (script) await expect(page.getByLabel('Your words')).toHaveValue('I sat by the window.');
});

test('A press leaves Maya where she was, and tells a screen reader whose words it answers', async ({
  page,
  owner,
  comeInAs,
  javaScriptEnabled: script,
}) => {
  const thread = await longThread(owner);
  await comeInAs('maya');
  await page.goto(`${thread}?page=2`);
  await page.getByRole('link', { name: 'Say something back' }).tap();
  await expect(page.getByRole('heading', { name: 'Say something back' })).toBeInViewport();
  await clear(page, page.getByRole('heading', { name: 'Say something back' }));
  const said = page.locator('article', { hasText: 'Word 60.' });
  await expect(said).toHaveAccessibleName('Larch');
  const marks = said.getByRole('group', { name: 'Say it to Larch without words' });
  const withYou = marks.getByRole('button', { name: 'With you' });
  await withYou.scrollIntoViewIfNeeded();
  const before = await withYou.boundingBox();
  await withYou.tap();
  await expect(withYou).toHaveAttribute('aria-pressed', 'true');
  if (script) {
    await expect(withYou).toBeFocused();
    expect((await withYou.boundingBox())?.y).toBe(before?.y);
  } else {
    await expect(said).toBeFocused();
    await clear(page, said);
  }
  await expect(page).toHaveURL(/page=2/);
  await page.reload();
  await expect(withYou).toHaveAttribute('aria-pressed', 'true');
  const follow = page.getByRole('button', { name: 'Follow', exact: true });
  await follow.tap();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/page=2/);
});

/** What is to be read or written lies below the bar that stays, and within the screen. */
async function clear(page: Page, what: Locator): Promise<void> {
  const place = await what.boundingBox();
  const bar = await page.locator('.bar').boundingBox();
  expect(place?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(place?.y).toBeLessThan(640 - 44);
}
