import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from '../model.ts';
import { dateIn, instantIn, offsetIn, timeIn } from './times.ts';
import { plainText } from './plain-text.ts';
import { reading } from './values.ts';
import { emailIn, uriIn, webIn } from './web-addresses.ts';

test('A member reads the hours that somebody meant', () => {
  const cases = [
    ['9am', '09:00:00'],
    ['4:00 PM', '16:00:00'],
    ['12am', '00:00:00'],
    ['12 p.m.', '12:00:00'],
    ['0830', '08:30:00'],
    ['17.30', '17:30:00'],
    ['noon', '12:00:00'],
    ['09:00-05:00', '09:00:00'],
    ['24:00', '24:00:00'],
  ];
  for (const [words = '', time] of cases) expect(timeIn(words).value).toBe(time);
  for (const words of ['25:00', '9', '13pm', '10:75', 'late', '24:01'])
    expect(timeIn(words)).toEqual({ value: null, reason: 'timeUnreadable' });
  expect([offsetIn('09:00-05:00'), offsetIn('09:00Z'), offsetIn('09:00')]).toEqual([-5, 0, null]);
});

test('A member reads the day that somebody meant, and none where two are meant', () => {
  const cases = [
    ['2026-03-04', '2026-03-04'],
    ['January 01, 1970', '1970-01-01'],
    ['4 Mar 2026', '2026-03-04'],
    ['12/24/15', '2015-12-24'],
    ['24/12/2015', '2015-12-24'],
    ['2026-03-04T10:00:00Z', '2026-03-04'],
  ];
  for (const [words = '', day] of cases) expect(dateIn(words).value).toBe(day);
  for (const words of ['03/04/2026', '2026-02-30', 'soon', ''])
    expect(dateIn(words).value).toBe(null);
  expect(instantIn('2023-03-15T10:30:45.123Z')).toEqual({ value: '2023-03-15T10:30:45.123Z' });
  expect(instantIn('2023-03-15 10:30').value).toBe('2023-03-15T10:30:00Z');
});

test('A member follows links that lead somewhere, and none that run something', () => {
  const cases = [
    ['http://wren.example', 'http://wren.example'],
    ['www.wren.example/help me', null],
    ['wren.example/help', 'http://wren.example/help'],
    ['http://wren.example\\groups', 'http://wren.example/groups'],
    ['http://', null],
    [`java${'script'}:alert(1)`, null],
    ['http://wren.example/ä', 'http://wren.example/%C3%A4'],
    ['http://name:word@wren.example', null],
    ['example_counselling', null],
    ['www.a.example; www.b.example', 'http://www.a.example/'],
  ];
  for (const [words = '', address] of cases)
    expect([words, webIn(words ?? '').value]).toEqual([words, address]);
  expect(uriIn('urn:uuid:7f0c').value).toBe('urn:uuid:7f0c');
  expect(uriIn(`java${'script'}:alert(1)`).value).toBe(null);
  expect(uriIn('data:text/html,x').value).toBe(null);
});

test('A coordinator writes to one address where a cell held two', () => {
  expect(emailIn('a@wren.example; b@wren.example')).toEqual({
    value: 'a@wren.example',
    reason: 'emailSeveral',
  });
  expect(emailIn('mailto:a@wren.example').value).toBe('a@wren.example');
  expect(emailIn('a at wren').value).toBe(null);
});

test('A member reads text without what came in by mistake', () => {
  const cases = [
    ['One\\nTwo', 'One\nTwo'],
    [
      '<p>One</p><p>Two <a href="http://wren.example">here</a></p>',
      'One\nTwo here (http://wren.example)',
    ],
    ['Tea &amp; talk&nbsp;&#8211; free', 'Tea & talk – free'],
    ['cafÃ©', 'café'],
    ['Ask <ann@wren.example>', 'Ask <ann@wren.example>'],
    ['<script>alert(1)</script>Hello', 'Hello'],
    ['5 < 6 and 7 > 2', '5 < 6 and 7 > 2'],
    ['   ', null],
  ];
  for (const [words = '', text] of cases) expect(plainText(words ?? '').value).toBe(text);
});

const kinds: Field['kind'][] = [
  'text',
  'web',
  'uri',
  'email',
  'date',
  'time',
  'instant',
  'number',
  'list',
  'flag',
  'yesNo',
];

test('No cell, whatever is in it, stops an import; and what was read once reads the same again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.oneof(fc.string(), fc.anything()), (kind, raw) => {
      const { value } = reading({ kind }, raw);
      const again = reading({ kind }, value);
      expect(again.value).toEqual(value);
    }),
    { numRuns: 2000 },
  );
});
