import type { Page } from '@playwright/test';
import { cast } from '../test/cast.ts';
import { expect, test } from './journey.ts';
import { longThread } from './long-thread.ts';
import { signIn } from './sign-in.ts';

test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

/** With the keyboard of the phone open, half of the screen is left; some read at twice the size, or in larger text from right to left. */
const screens = [
  { height: 640, look: '' },
  { height: 320, look: '' },
  { height: 640, look: "style.fontSize = '200%'" },
  { height: 640, look: "dir = 'rtl', document.documentElement.dataset.text = 'larger'" },
];

test('Maya writes forty lines, and always sees the one that she is writing', async ({
  page,
  owner,
  comeInAs,
}) => {
  const thread = await longThread(owner);
  await comeInAs('maya');
  for (const { height, look } of screens) {
    await page.setViewportSize({ width: 360, height });
    await page.goto(thread);
    if (look) await page.evaluate(`document.documentElement.${look}`);
    const box = page.getByLabel('Your reply');
    await box.tap();
    await box.fill('');
    const seen = [];
    for (let line = 1; line <= 40; line += 1) {
      await page.keyboard.insertText(`line ${line}\n`);
      seen.push(await lastLine(page));
    }
    expect(seen.filter(({ hidden }) => hidden)).toEqual([]);
    const places = seen.map(({ scrolled }) => scrolled);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    await page.keyboard.press('Control+Home');
    await expect.poll(() => firstLineCovered(page)).toBe(false);
  }
});

test('A reply of Mo’s comes while Maya writes, is told, and moves nothing', async ({
  page,
  browser,
  kith,
  owner,
  comeInAs,
  javaScriptEnabled: script,
}) => {
  test.skip(script === false, 'without script a new reply is there at the next visit');
  const thread = await longThread(owner);
  await comeInAs('maya');
  await page.goto(`${thread}?page=3`);
  const box = page.getByLabel('Your reply');
  await box.tap();
  await box.pressSequentially('I wanted to say');
  const before = await box.boundingBox();
  const other = await browser.newContext();
  await signIn(owner, other, kith.address, cast.mo.id);
  const mo = await other.newPage();
  await mo.goto(`${kith.address}${thread}`);
  await mo.getByLabel('Your reply').fill('I am on the bus now.');
  await mo.getByRole('button', { name: 'Send the reply' }).click();
  await expect(mo).toHaveURL(/#said-/);
  await other.close();
  await expect(page.getByText('I am on the bus now.')).toHaveCount(1);
  await expect(page.getByRole('status', { name: 'New replies' })).toContainText('A new reply');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('I wanted to say');
  expect(Math.abs(((await box.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);

  await page.keyboard.insertText('\none more line'.repeat(20));
  const [written, place] = [await box.inputValue(), await box.boundingBox()];
  await page.reload();
  await expect(box).toHaveValue(written);
  await expect.poll(async () => (await box.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, 0);
  const size = 'getComputedStyle(document.querySelector("textarea")).fontSize';
  expect(parseFloat(await page.evaluate<string>(size))).toBeGreaterThanOrEqual(16);
});

/** Where the last line of the box stands; it holds all its text, so that its end is the end of the box. */
function lastLine(page: Page): Promise<{ hidden: boolean; scrolled: number }> {
  return page.evaluate(() => {
    const box = document.querySelector('textarea');
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    if (!box) throw new Error('There is no box.');
    const { paddingBlockEnd, lineHeight } = getComputedStyle(box);
    const bottom = box.getBoundingClientRect().bottom - parseFloat(paddingBlockEnd);
    const top = bottom - parseFloat(lineHeight);
    const full = box.scrollHeight > box.clientHeight + 4;
    const filled = box.value.split('\n').length > 6;
    return {
      hidden: full || (filled && (top < bar || bottom > innerHeight)),
      scrolled: Math.round(scrollY),
    };
  });
}

function firstLineCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.querySelector('textarea')?.getBoundingClientRect();
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    return !box || box.top < bar - 1 || box.top > innerHeight;
  });
}
