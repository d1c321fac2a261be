import { personaNamed, seededSpaces } from '../test/seed-spaces.ts';
import { expect, test } from './journey.ts';
import { longThread } from './long-thread.ts';
import { faultsOnTheWay, unseenOnTheWayBack } from './walk.ts';

const space = `/community/spaces/${seededSpaces.members}`;

test.use({ viewport: { width: 1280, height: 800 } });

test('By the keyboard alone Maya meets every control of the community by name, in order and in sight', async ({
  page,
  owner,
  comeInAs,
  expectSound,
  javaScriptEnabled: script,
}) => {
  test.skip(script === false, 'the controls are the same, and are walked through with script');
  const thread = await longThread(owner);
  await comeInAs('maya');
  const pages = [
    '/community',
    space,
    `${space}?order=waiting`,
    `${space}/about`,
    `${space}/posts/new`,
    `${space}/people/${personaNamed('Larch')}`,
    `${thread}?page=3`,
    `${thread}/report`,
    '/community/search?q=bus',
    '/community/strategies',
    '/community/mine',
    '/community/notes',
    '/stories',
  ];
  for (const address of pages) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    expect({ address, faults: await faultsOnTheWay(page) }).toEqual({ address, faults: [] });
  }
  await page.goto(`${thread}?page=3`);
  await expectSound();
  expect(await unseenOnTheWayBack(page)).toEqual([]);
});

test('Maya skips to a page, follows its replies and answers, without touching anything', async ({
  page,
  owner,
  comeInAs,
  javaScriptEnabled: script,
}) => {
  const thread = await longThread(owner);
  await comeInAs('maya');
  await page.goto('/community');
  await page.getByRole('link', { name: 'The members one' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('The members one');
  if (script) await expect(page.locator('h1')).toBeFocused();

  await page.goto(`${thread}?page=2`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'The members one' })).toBeFocused();

  await page.getByRole('link', { name: 'Later replies' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=3#replies/);
  await page.keyboard.press('Tab');
  const replies = page.getByRole('region', { name: '120 replies, page 3 of 3' });
  await expect(replies.getByRole('link').first()).toBeFocused();

  const meToo = replies.getByRole('button', { name: 'Me too' }).first();
  await meToo.focus();
  await page.keyboard.press('Space');
  await expect(meToo).toHaveAttribute('aria-pressed', 'true');
  if (script) await expect(meToo).toBeFocused();

  await page.getByLabel('Your reply').focus();
  await page.keyboard.type('I count the lit windows.');
  await page.getByRole('button', { name: 'Send the reply' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('article', { hasText: 'lit windows' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Change or take back' })).toBeFocused();
});
