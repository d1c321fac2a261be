import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { triageCommand } from './command.ts';

async function answers(lines: string): Promise<unknown[]> {
  const output = new PassThrough();
  const told = text(output);
  await triageCommand(Readable.from([lines]), output);
  output.end();
  return (await told)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

test('Adi pipes posts in and reads a level and reasons in words for each', async () => {
  const lines = [
    { id: 7, text: 'I am going to end my life' },
    { id: 'b', text: 'Lovely walk today' },
  ];
  const [first, second] = await answers(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(first).toMatchObject({ id: 7, level: 'crisis', language: 'en' });
  expect(first).toHaveProperty('reasons.0', 'It says they are going to end their life.');
  expect(second).toEqual({ id: 'b', level: 'green', reasons: [], language: 'en' });
});

test('Adi is told about a broken line, and the next ones are read', async () => {
  const told = await answers('nonsense\n{"id":1}\n[]\n\n{"id":2,"text":"hello"}\r\n');
  expect(told).toHaveLength(4);
  expect(told.slice(0, 3)).toEqual([
    { id: null, error: 'This line is not JSON.' },
    { id: null, error: 'Each line needs an "id" and a "text".' },
    { id: null, error: 'Each line needs an "id" and a "text".' },
  ]);
  expect(told[3]).toMatchObject({ id: 2, level: 'green' });
});
