import { expect, test } from './journey.ts';

const body = `<!doctype html><html lang="en"><head><title>Faults</title></head><body><main><h1>Faults</h1>
  <p style="color: #aaa">Pale words</p><div style="width: 3000px">Wide</div><button type="button">x</button>
  <ul><p>Strange place</p></ul></main></body></html>`;

test('a page with faults does not pass for sound', async ({ page, faults }) => {
  await page.route('/faulty', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto('/faulty');
  const found = (await faults()).join('\n');
  expect(found).toContain('html element-permitted-content');
  expect(found).toContain('html no-inline-style');
  expect(found).toContain('is wider than the screen');
  expect(found).toContain('less than 44 px');
  expect(found).toContain('axe color-contrast');
});
