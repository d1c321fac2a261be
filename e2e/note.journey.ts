import { expect, test } from './journey.ts';

test('Maya’s device reads her note along, offers help when it sounds hard, and sends nothing', async ({
  page,
  comeInAs,
  expectSound,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'without script the page says that nobody reads along');
  await comeInAs('maya');
  await page.goto(`/plan/check-ins/${new Date().toISOString().slice(0, 10)}`);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(`${request.method()} ${request.url()}`));
  const help = page.getByRole('link', { name: 'Open Help now' });
  const note = page.getByLabel('A few words about the day');
  await expect(page.getByText('This device reads along')).toBeHidden();
  await note.fill('We walked to the river and fed the ducks.');
  await expect(page.getByText('This device reads along')).toBeVisible();
  await expect(help).toBeHidden();
  await note.fill('I want to die tonight and I have the tablets here.');
  await expect(help).toBeVisible();
  await expectSound();
  await note.fill('We walked to the river and fed the ducks.');
  await expect(help).toBeHidden();
  expect(fetched.filter((request) => !request.startsWith('GET '))).toEqual([]);
});
