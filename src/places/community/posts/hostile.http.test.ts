import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import type { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
let maya: Visit;
let lee: Visit;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
  [maya, lee] = [await world.visit('maya'), await world.visit('lee')];
});
afterAll(() => world.end());

const space = `/community/spaces/${seededSpaces.members}`;
const link = 'javascript' + ':alert(1)';

/** What somebody who means harm would type, and what must be nowhere on a page as it stands. */
const hostile: Record<string, string> = {
  'a script': '<script>alert(1)</script> and </textarea><script>alert(2)</script>',
  'a picture that fails': '<img src=x onerror=alert(1)> <svg/onload=alert(1)>',
  'an end of an attribute': '" onmouseover="alert(1)" x="',
  'a link that runs': `[tap](${link}) <a href="${link}">tap</a>`,
  'a link in Markdown with an attribute': '[tap](https://a.example/"onmouseover="alert(1))',
  'a link that hides where it leads': '[https://bank.example](https://evil.example/)',
  'writing turned around': 'invoice\u202Egpj.exe and \u2066more\u2069 \u200Fhere',
  'marks piled up': `Z${'\u0301'.repeat(300)}algo`,
  'what cannot be seen': 'pass\u00ADword \uFEFFand \u0007bell',
  'a comment and entities': '<!-- --> &lt;script&gt; &amp; &#106;avascript:',
  'a template': '${alert(1)} {{constructor.constructor("alert(1)")()}} <%= 1 %>',
  'a style': '<style>*{display:none}</style><link rel=stylesheet href=//evil.example>',
  'other scripts': 'مرحبا بكم\n\nשלום\n\n你好 👩‍👩‍👧 ﷽',
};

const elements = /<(script|img|svg|style|link|iframe|object|form|a)\b[^>]*>/gi;
const unescape = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Elements of a page; ids, nonces and stamps aside. */
const elementsOf = (html: string) =>
  (html.match(elements) ?? []).map((found) =>
    found.replaceAll(/[0-9a-f-]{36}|nonce="[^"]*"/g, 'id'),
  );

const typedIn = (html: string) =>
  /<textarea[^>]*name="body"[^>]*>([^]*?)<\/textarea>/.exec(html)?.[1] ?? '';

async function say(title: string, body: string): Promise<string> {
  const fields = { kind: 'story', title, body, language: 'en', sure: 'yes' };
  return (await maya.post(`${space}/posts`, fields)).location?.replace('?sent=yes', '') ?? '';
}

test.each(Object.entries(hostile))('%s does nothing to a reader', async (_, text) => {
  const harmless = await lee.get(await say('A title', 'A few words'));
  const address = await say(`T ${text}`.slice(0, 100), text);
  await lee.post(`${address}/replies`, { body: text, sure: 'yes' });
  for (const place of [address, space, `/community/search?q=${encodeURIComponent(text)}`]) {
    const { status, html } = await lee.get(place);
    expect(status).toBe(200);
    for (const element of elementsOf(html)) {
      expect(element).not.toMatch(/\son\w+=|javascript:|data:text|evil\.example(?!\/" rel)/i);
      if (/^<(script|style|img|object|iframe)/i.test(element))
        expect(elementsOf(harmless.html)).toContain(element);
    }
    expect(html).not.toMatch(
      /[\u202A-\u202E\u2066-\u2069](?![^<]*<\/textarea>)(?=[^<]*<\/(p|h1|h2|bdi|strong)>)/,
    );
  }
});

test.each(Object.entries(hostile))(
  '%s comes back as it was typed when it is changed',
  async (_, text) => {
    const address = await say('A title', text);
    const form = await maya.get(`${address}/change`);
    const typed = unescape(typedIn(form.html)).replace(/^\n/, '');
    expect(typed).toBe(text.normalize('NFC'));
    const before = await lee.get(address);
    await maya.post(`${address}/change`, {
      title: 'A title',
      body: typed,
      language: 'en',
      sure: 'yes',
    });
    const written = (html: string) => /<div class="written"[^]*?<\/div>/.exec(html)?.[0];
    const after = await lee.get(address);
    expect(written(after.html)).toBe(written(before.html));
    expect(written(after.html)).toBeDefined();
  },
);

test('A link says in the open where it leads', async () => {
  const { html } = await lee.get(
    await say('A title', hostile['a link that hides where it leads'] ?? ''),
  );
  expect(html).toContain('https://bank.example</a> (evil.example)');
});

test('A name that turns writing around stays within its own bounds', async () => {
  const asha = await world.visit('asha');
  await asha.post(`${space}/membership`, { persona: 'new', name: '\u202Eeibbed <b>x</b>' });
  const made = await asha.post(`${space}/posts`, {
    kind: 'story',
    title: 'Hello',
    body: 'Words',
    language: 'en',
  });
  const { html } = await lee.get(made.location ?? '');
  expect(html).not.toContain('<b>x');
  expect(html).toMatch(/<bdi>[^<]*eibbed &lt;b>x&lt;\/b>[^<]*<\/bdi>/);
});

test('A megabyte is refused in words, and what was typed comes back; ten are cut off', async () => {
  const body = 'long words '.repeat(95_000);
  const long = await maya.post(`${space}/posts`, {
    kind: 'story',
    title: 'Long',
    body,
    language: 'en',
  });
  expect(long.status).toBe(422);
  expect(typedIn(long.html).trim()).toBe(body.trim());
  const address = await say('A title', 'Short');
  expect((await maya.post(`${address}/replies`, { body })).status).toBe(422);
  expect((await maya.post(`${space}/posts`, { body: body.repeat(10) })).status).toBe(413);
  expect((await lee.get(`/community/search?q=${'a'.repeat(5000)}`)).status).toBe(200);
});
