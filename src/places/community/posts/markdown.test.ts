import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOf, plainText, searchWords } from './markdown.ts';

const allowed =
  /<\/?(p|ul|ol|blockquote)( dir="auto")?>|<\/?(li|strong|em)>|<br>|<a href="(https:\/\/|tel:|mailto:)[^"<>]*" rel="nofollow noopener noreferrer ugc">|<\/a>/g;

test('What people write in Markdown looks as they meant it', () => {
  expect(htmlOf('Tea, and **sitting down**.\nThen _rest_.')).toBe(
    '<p dir="auto">Tea, and <strong>sitting down</strong>.<br>Then <em>rest</em>.</p>',
  );
  expect(htmlOf('- one\n- two')).toBe('<ul dir="auto"><li>one</li><li>two</li></ul>');
  expect(htmlOf('1. one\n2. two')).toBe('<ol dir="auto"><li>one</li><li>two</li></ol>');
  expect(htmlOf('> she said\n> so')).toBe('<blockquote dir="auto">she said<br>so</blockquote>');
  expect(htmlOf('5 * 3 * 2 and snake_case_name')).toBe(
    '<p dir="auto">5 * 3 * 2 and snake_case_name</p>',
  );
});

const script = 'javascript';

test('A link says where it leads, and leads to pages, telephones and letters alone', () => {
  const link = htmlOf('[our bank](https://evil.example/x)');
  expect(link).toContain('href="https://evil.example/x"');
  expect(link).toContain('(evil.example)');
  expect(htmlOf('[call](tel:+441632960001)')).toContain('href="tel:+441632960001"');
  expect(htmlOf('[write](mailto:a@example.org)')).toContain('href="mailto:a@example.org"');
  expect(htmlOf('See https://example.org/a.')).toMatch(/href="https:\/\/example.org\/a".*<\/a>\./);
  for (const target of [
    `${script}:alert(1)`,
    `${script.toUpperCase()}:alert(1)`,
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    'https://kith@evil.example',
    'vbscript:x',
    'java\tscript:alert(1)',
  ])
    expect(htmlOf(`[x](${target})`)).not.toContain('<a ');
});

test('Writing that turns around, hides or piles up is laid flat, and what was typed stays as it was', () => {
  const typed =
    'safe \u202Etxt.exe\u202C and a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 and \u0000\u0007';
  expect(htmlOf(typed)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(plainText(typed)).toContain('a\u0301\u0301\u0301\u0301 and');
  expect(htmlOf('مرحبا\n\nשלום 👩‍👩‍👧')).toBe('<p dir="auto">مرحبا</p><p dir="auto">שלום 👩‍👩‍👧</p>');
});

const pieces = fc.array(
  fc.constantFrom(
    ...'<script> </p> "onload=" \' & ** * _ [ ] ( ) > - 1. # \n \n\n javascript: https://a.b tel: <img &lt; ` ~ a'.split(
      ' ',
    ),
    '<svg/onload=alert(1)>',
    '](javascript:x)',
    '\u202E',
    '](https://a.b"onmouseover="x)',
  ),
  { maxLength: 60 },
);

test('Whatever is typed, only the few known tags come out', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        expect(htmlOf(text).replaceAll(allowed, '')).not.toMatch(/[<>]/);
      },
    ),
    { numRuns: 600 },
  );
});

test('The longest hostile post takes no longer than a plain one by much', () => {
  for (const piece of ['**', '[', '[a](', '*a', '_', '> ', 'https://', '- ']) {
    const html = htmlOf(piece.repeat(20_000 / piece.length));
    expect(html.length).toBeLessThan(400_000);
  }
});

test('Search reads small letters without accents', () => {
  expect(searchWords('**Café** au lait, naïve-ly!')).toBe('cafe au lait naive ly');
});
