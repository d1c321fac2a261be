import { createInterface } from 'node:readline';
import { triage } from './rules.ts';
import english from './words/en.json' with { type: 'json' };

/**
 * `kith triage`: reads lines of JSON `{"id","text"}` and writes one line for each, `{"id","level","reasons","language"}`, in order; reasons are in
 * English. A line that is not such JSON is answered with `{"id":null,"error"}`, and reading goes on. Nothing is stored or sent.
 */
export async function triageCommand(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const isFree = output.write(`${JSON.stringify(answer(line))}\n`);
    if (!isFree) await new Promise((resolve) => output.once('drain', resolve));
  }
}

const WORDS: Record<string, string> = english;

function answer(line: string): object {
  const post = parsed(line);
  if (typeof post === 'string') return { id: null, error: post };
  const { level, reasons, language } = triage(post.text);
  return { id: post.id, level, reasons: reasons.map(({ key }) => WORDS[key] ?? key), language };
}

function parsed(line: string): { id: string | number; text: string } | string {
  try {
    const post: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (isPost(post)) return post;
    return 'Each line needs an "id" and a "text".';
  } catch {
    return 'This line is not JSON.';
  }
}

function isPost(post: unknown): post is { id: string | number; text: string } {
  if (typeof post !== 'object' || post === null) return false;
  const { id, text } = post as Record<string, unknown>;
  return typeof text === 'string' && (typeof id === 'string' || typeof id === 'number');
}
