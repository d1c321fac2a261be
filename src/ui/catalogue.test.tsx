import { readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Catalogue, parts } from './catalogue.tsx';
import { bar } from './compositions/frame.tsx';
import { Page } from './page/page.tsx';

const examples = parts.flatMap(([part, each]) =>
  each.map(({ title, element }) => ({ name: `${part}: ${title}`, element })),
);

describe('Every example', () => {
  test.each(examples)('$name can be read, and carries no style of its own', ({ element }) => {
    const html = renderToStaticMarkup(element);
    expect(html.length).toBeGreaterThan(20);
    expect(html).not.toMatch(/\sstyle=/);
    expect(twice(idsIn(html))).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  test.each(examples)(
    '$name ties each label and note to something that is there',
    ({ element }) => {
      const html = renderToStaticMarkup(element);
      const ids = idsIn(html);
      const named = [...html.matchAll(/\s(?:for|aria-describedby|popovertarget)="([^"]+)"/g)];
      const wanted = named.flatMap(([, value]) => (value ?? '').split(' '));
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );
});

describe('The catalogue', () => {
  test('shows every part that has a folder', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && hasExamples(entry.name))
      .map(({ name }) => name);
    expect(parts.map(([part]) => part).toSorted()).toEqual(folders.toSorted());
  });

  test('holds no id twice within its page', () => {
    expect(twice(idsIn(wholePage()))).toEqual([]);
  });

  test('stands in a page that says its language, its direction and the look that Maya chose', () => {
    const html = wholePage();
    expect(html).toContain('<html lang="ar" dir="rtl" data-look="dark"');
    expect(html).toContain('<meta name="csp-nonce" content="n0nce"/>');
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('class="bar"'));
  });
});

function wholePage() {
  return renderToStaticMarkup(
    <Page
      lang="ar"
      dir="rtl"
      title="Catalogue"
      look={{ look: 'dark' }}
      nonce="n0nce"
      skip="Skip to content"
      assets={{ css: '/ui.css', js: '/ui.js' }}
      bar={bar}
    >
      <Catalogue />
    </Page>,
  );
}

function hasExamples(folder: string) {
  return readdirSync(`${import.meta.dirname}/${folder}`).some((file) =>
    file.includes('.examples.'),
  );
}

function idsIn(html: string) {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
}

function twice(ids: string[]) {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
