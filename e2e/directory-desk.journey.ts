import { expect, test } from './journey.ts';

test.setTimeout(180_000);

const sheet = {
  name: 'clubs.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Agency,What,Road,Phone\nRowan Aid,Tea and talk,1 High St,01632 960001\nRowan Aid,Beds,"Confidential",01632 960002\n',
  ),
};

test('a coordinator brings a sheet in, says what its columns mean, reads what became of it, and takes it back', async ({
  page,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('cora');
  await page.goto('/desk/directory');
  await expectSound();
  await page.getByLabel('The list').setInputFiles(sheet);
  await page.getByLabel('Name of a new source').fill('Our own sheet');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveURL(/mapping$/);
  await expectSound();
  await page.getByLabel('Agency').selectOption('organisation.name');
  await page.getByLabel('What', { exact: true }).selectOption('service.name');
  await page.getByLabel('Road').selectOption('address.address1');
  await page.getByRole('button', { name: 'Read it like this' }).click();
  await expect(page).toHaveURL(/imports\/[^/]+$/);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('2 rows were read.')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expectSound();
  await page.getByRole('link', { name: 'Take this list back' }).click();
  await expect(page.getByRole('heading', { name: 'Take this list back?' })).toBeVisible();
  await expectSound();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('None of it is in the directory.')).toBeVisible();
});
