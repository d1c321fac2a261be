import { expect, test } from './journey.ts';

test.use({ community: 'demo', actionTimeout: 20_000 });

test('a cry for help in a post reaches Theo, who has it, closes it, asks the day after, and is asked how he is', async ({
  page,
  context,
  owner,
  comeInAs,
  expectSound,
  browser,
  kith,
  javaScriptEnabled: script,
}) => {
  test.slow();
  await owner`delete from on_call_shifts`;
  await owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    select id, app.now() - interval '1 hour', app.now() + interval '6 hours' from people where id = '00000000-0000-4000-8000-000000000016'`;
  await comeInAs('maya');
  await page.goto('/community');
  await page.getByRole('link', { name: 'Long nights' }).click();
  await page.getByRole('link', { name: 'Write a post' }).click();
  await page.getByLabel('A kind word wanted').check();
  await page.getByLabel('Title').fill('Tonight');
  await page.getByLabel('Your words').fill('I am going to kill myself tonight.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('h1')).toHaveText('Tonight');
  await expect(page.getByText('It sounds as if you may be in danger')).toBeVisible();
  await expect(page.getByText('Nobody has it yet')).toBeVisible();
  await expect(page.getByText('A person has this now')).toHaveCount(0);
  await expectSound();
  const post = new URL(page.url()).pathname;

  await context.clearCookies();
  await comeInAs('theo');
  await expect(async () => {
    await page.goto('/desk/alerts');
    await page
      .getByRole('link', { name: 'Somebody wrote that they may be in danger' })
      .click({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('button', { name: 'I have this' })).toBeVisible();
  await expectSound();
  // What the demo brings: one that he closed yesterday, and whose word of the day after is due.
  await page.goto('/desk/alerts');
  await expect(page.getByText('ask how it is')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'I have this' }).click();
  await expect(page.getByText('Be with the person first')).toBeVisible();
  await expectSound();
  const alert = new URL(page.url()).pathname;
  await expect(page.getByText('I am going to kill myself tonight.')).toBeVisible();
  await page.getByLabel('Write to the person').fill('I am Theo. Are you safe right now?');
  await page.getByRole('button', { name: 'Send it to them' }).click();
  await expect(page.getByText('Are you safe right now?')).toBeVisible();
  await expectSound();

  await context.clearCookies();
  await comeInAs('maya');
  await page.goto(post);
  await expect(page.getByText('A person has this now')).toBeVisible();
  await page.getByRole('link', { name: 'What they write to you' }).click();
  await expect(page.getByText('Are you safe right now?')).toBeVisible();
  await expectSound();
  if (script !== false) await theoSaysMore();
  await page.getByLabel('Your answer').fill('My sister is here now.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('My sister is here now.')).toBeVisible();

  await context.clearCookies();
  await comeInAs('theo');
  await page.goto(alert);
  await expect(page.getByText('My sister is here now.')).toBeVisible();
  await page.getByLabel('What you did, or see').fill('We spoke. Her sister is with her.');
  await page.getByLabel('It is answered: close the alert').check();
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await expect(page.getByRole('heading', { name: 'How are you yourself?' })).toBeVisible();
  await expectSound();
  await page.getByRole('button', { name: 'I have talked with somebody' }).click();
  await expect(page.getByText('Thank you for saying how you are')).toBeVisible();

  // What its job does once the day has passed; `on-call/http.test.ts` moves the clock for it.
  await owner`select app.remind_of_follow_up(${alert.split('/').pop() ?? ''})`;
  await page.goto('/notices');
  await page.getByRole('button', { name: 'Yesterday you answered an alert' }).first().click();
  await expect(page).toHaveURL(alert);
  await page.getByRole('button', { name: 'I have asked' }).click();
  await expect(page.getByText('You have asked. Thank you.')).toBeVisible();
  await page.getByRole('link', { name: 'Did something go wrong?' }).click();
  await expect(page.locator('h1')).toHaveText('What went wrong?');
  await expectSound();
  await page
    .getByLabel('What kind of thing')
    .selectOption({ label: 'Help came late, or not at all' });
  await page.getByLabel('I do not know').check();
  await page.getByLabel('What happened, and what').fill('The phone was silent.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('Thank you for writing it down')).toBeVisible();
  await expectSound();

  await context.clearCookies();
  await comeInAs('maya');
  await page.goto('/notices');
  await expect(page.getByText('Yesterday was hard').first()).toBeVisible();

  /** What he writes while she reads is there without a reload. */
  async function theoSaysMore(): Promise<void> {
    const other = await browser.newContext();
    await comeInAs('theo', other);
    const theo = await other.newPage();
    await theo.goto(`${kith.address}${alert}`);
    await theo.getByLabel('Write to the person').fill('I stay here until she comes.');
    await theo.getByRole('button', { name: 'Send it to them' }).click();
    await expect(theo.getByText('I stay here until she comes.')).toBeVisible();
    await other.close();
    await expect(page.getByText('I stay here until she comes.')).toHaveCount(1);
  }
});
