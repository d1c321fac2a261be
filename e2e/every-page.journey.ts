import type { CastName } from '../test/cast.ts';
import { crawl } from './crawl.ts';
import { expect, test } from './journey.ts';

const walkers: CastName[] = ['maya', 'petra', 'femi', 'ruiz', 'mo', 'cora', 'adi', 'gwen', 'yuki'];

test.use({ screenshot: 'off' });
test.setTimeout(1_800_000);

test('everybody follows every link, and each page is sound', async ({ page, comeInAs, faults }) => {
  const found = await crawl(page, '/', faults);
  for (const name of walkers) {
    await page.context().clearCookies();
    await comeInAs(name);
    found.push(...(await crawl(page, '/today', faults)));
  }
  expect([...new Set(found)]).toEqual([]);
});

for (const [lang, words] of [
  ['en-XA', 'words 40 % longer'],
  ['ar-XB', 'words from right to left'],
] as const) {
  test(`no page breaks with ${words}`, async ({ page, context, kith, comeInAs, faults }) => {
    await context.addCookies([{ name: 'lang', value: lang, url: kith.address }]);
    const found = await crawl(page, '/', faults);
    await comeInAs('cora');
    found.push(...(await crawl(page, '/today', faults)));
    expect([...new Set(found)]).toEqual([]);
  });
}
