import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

test.use({ community: 'new' });

type Answer = (page: Page) => Promise<void>;

/** The steps by their titles, and what a coordinator answers. */
const answers: [title: string, Answer][] = [
  [
    'Your community',
    async (page) => {
      await page.getByLabel('What is it called?').fill('Harbour House');
      await page.getByLabel('Where is it?').fill('Wrenfield');
    },
  ],
  [
    'Country, clock and languages',
    async (page) => {
      await page.getByLabel('Country', { exact: true }).selectOption('GB');
      await page.getByLabel('Time zone').selectOption('Europe/London');
    },
  ],
  ['What kind of community is it?', async (page) => page.getByLabel('A peer group').check()],
  ['Who may join', async (page) => page.getByLabel('18', { exact: true }).check()],
  ['House rules', async () => undefined],
  [
    'When somebody is here',
    async (page) => {
      await page.getByLabel('Monday, from').fill('09:00');
      await page.getByLabel('Monday, until').fill('17:00');
    },
  ],
  [
    'The emergency number',
    async (page) => {
      await page.getByLabel('Emergency number of your country').fill('999');
      await page.getByLabel('I have checked it today').check();
    },
  ],
  [
    'One crisis line',
    async (page) => {
      await page.getByLabel('What is it called?').fill('Night Listeners');
      await page.getByLabel('Phone number').fill('01632 960 001');
      await page.getByLabel('Who is it for?').fill('Anyone');
      await page.getByLabel('It is open day and night').check();
      await page.getByLabel('I have checked this line myself').check();
    },
  ],
  [
    'Breaking the glass',
    async (page) => {
      await page.getByLabel('I will ask three people').check();
      await page.getByLabel('One of them will be from outside the staff').check();
    },
  ],
];

test('a coordinator sets up a community with the code from the terminal, and opens its door', async ({
  page,
  kith,
  expectSound,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/set-up$/);
  await expectSound();
  await begin(page, kith.printed());
  await expectSound();
  await page.getByRole('link', { name: 'Go on' }).click();
  for (const [title, answer] of answers) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up your community');
    await page.getByRole('link', { name: 'Answer this' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectSound();
    await answer(page);
    await page.getByRole('button', { name: 'Keep this' }).click();
  }
  await page.getByRole('button', { name: 'Open the community' }).click();
  await expect(page).toHaveURL(/\/desk/);
  await expectSound();
  await page.goto('/help');
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await expect(page.getByText('Night Listeners')).toBeVisible();
});

test('a wrong code opens nothing, and no step can be reached around it', async ({ page }) => {
  await page.goto('/set-up');
  await begin(page, 'type this code: AAAA-BBBB-CCCC\n');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto('/set-up/community');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Your community');
});

async function begin(page: Page, printed: string): Promise<void> {
  const code = /type this code: (\S+)/.exec(printed)?.[1] ?? '';
  await page.getByLabel('The code from the terminal').fill(code);
  await page.getByLabel('Choose a password for yourself').fill('a lamp in the harbour');
  await page.getByLabel('I am 18 or older').check();
  await page.getByRole('button', { name: 'Begin' }).click();
}
