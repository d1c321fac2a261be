import { expect, test } from 'vitest';
import { piecesOf } from './reach.ts';

const numbers = (line: string) => piecesOf(line).flatMap(({ tel }) => tel ?? []);

test('A number that Maya wrote can be called, however she spaced it', () => {
  expect(numbers('Sam, at any hour: 01632 960 123')).toEqual(['01632960123']);
  expect(numbers('+44 (1632) 960-123 or 116 123')).toEqual(['+441632960123', '116123']);
  expect(numbers('الخط: 0800 111 222')).toEqual(['0800111222']);
  expect(numbers('In danger now: 999')).toEqual(['999']);
});

test('Times, years and short numbers stay words, and no letter of the line is lost', () => {
  const lines = ['After 10.30, room 204', 'Since 2019', 'Bus: 204 to town', '', 'Now: 112'];
  for (const line of lines.slice(0, 4)) expect(numbers(line)).toEqual([]);
  for (const line of lines)
    expect(
      piecesOf(line)
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00A0', ' '),
    ).toBe(line);
});
