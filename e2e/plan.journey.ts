import { expect, test } from './journey.ts';
import { press, writeSafetyPlan } from './safety-plan.ts';

test('Maya writes a safety plan, shows it to Asha, prints it, and Asha opens it in one tap from Help now', async ({
  page,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('maya');
  await page.goto('/plan/safety');
  await expectSound();
  await writeSafetyPlan(page);
  await expectSound();
  await page.getByRole('link', { name: 'Choose who sees it' }).click();
  await page.getByLabel('Asha').check();
  await expectSound();
  await press(page, 'Let them see it');
  await expect(page.getByText('Done. What you chose holds from now on.')).toBeVisible();
  await page.goto('/plan/safety');
  await expect(page.getByText('You and Asha and Sam can see this')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Sew ten stitches')).toBeVisible();
  await expect(page.getByText('Keep it on this device')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/plan/safety/card');
  await expectSound();

  await page.context().clearCookies();
  await comeInAs('asha');
  await page.goto('/help');
  await expectSound();
  await page.getByRole('link', { name: 'Maya’s safety plan' }).click();
  await expect(page.getByRole('link', { name: /01632.960.123/ })).toHaveAttribute(
    'href',
    'tel:01632960123',
  );
  await expectSound();
});

test('On a hard day Maya finds her plan at once', async ({ page, comeInAs, expectSound }) => {
  await comeInAs('maya');
  await writeSafetyPlan(page);
  await page.goto('/today');
  await page.getByRole('link', { name: 'It is a hard day' }).click();
  await expect(page.getByText('Sew ten stitches')).toBeVisible();
  await expectSound();
});

test('Maya’s recovery plan: two versions side by side, and the older one stands again', async ({
  page,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('maya');
  for (const words of ['Sewing\nCoffee with Ola', 'Sewing\nChoir on Tuesdays']) {
    await page.goto('/plan/recovery/wellness');
    await page.getByLabel('In your own words').fill(words);
    await press(page, 'Keep this');
    await expect(page.getByText('Kept: What keeps me well.')).toBeVisible();
  }
  await expectSound();
  await page.getByRole('link', { name: 'Earlier versions' }).click();
  await expect(page.getByRole('cell', { name: 'Taken out Coffee with Ola' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'New Choir on Tuesdays' })).toBeVisible();
  await expectSound();
  await press(page, 'Let version 1 stand again');
  await expect(page.getByText('Coffee with Ola')).toBeVisible();
  await press(page, 'Undo');
  await expect(page.getByText('Choir on Tuesdays')).toBeVisible();
});

test('Maya plans a walk, and says on Today that it is done; a goal has its first step', async ({
  page,
  comeInAs,
  expectSound,
}) => {
  await comeInAs('maya');
  await page.goto('/plan/routines/new');
  await page.getByLabel('What is it?').fill('The weir path');
  await page.getByLabel('Self-care').check();
  await press(page, 'Keep this');
  await expect(page).toHaveURL(/done=kept/);
  await page.goto('/today');
  await press(page, 'Done The weir path');
  await expect(page.getByRole('button', { name: 'Take this back The weir path' })).toBeVisible();
  await expectSound();
  await page.goto('/plan/goals/new?for=community');
  await page.getByLabel('What do you want?').fill('Sing in the spring concert');
  await page.getByLabel('Small steps').fill('Go on Tuesdays');
  await press(page, 'Keep this');
  await expect(page).toHaveURL(/done=kept/);
  await press(page, 'I did this Go on Tuesdays');
  await expect(
    page.getByRole('button', { name: 'Not yet after all Go on Tuesdays' }),
  ).toBeVisible();
  await expectSound();
});
