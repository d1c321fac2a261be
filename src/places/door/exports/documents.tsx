import { renderToString } from 'preact-render-to-string';
import type { ComponentChildren } from 'preact';
import type { ExportedPart } from '../../../platform/capability.ts';
import type { Words } from '../../../platform/words.tsx';
import { LooseDocument } from '../../../ui/loose-document/loose-document.tsx';

export interface Chapter {
  name: string;
  title: string;
  parts: ExportedPart[];
}

/** One chapter as a page that any browser opens, offline and for years. */
export function chapterPage(words: Words, { title, parts }: Chapter): string {
  return htmlDocument(
    words,
    title,
    <>
      <p>
        <a href="../index.html">{words.t('exports.file.back')}</a>
      </p>
      {parts.map((part) => (
        <section>
          <h2>{part.title}</h2>
          {part.rows.length === 0 && <p>{words.t('exports.file.nothing')}</p>}
          {part.rows.map((row) => (
            <Row row={row} words={words} />
          ))}
        </section>
      ))}
    </>,
  );
}

export function indexPage(
  words: Words,
  community: string,
  made: Date,
  chapters: Chapter[],
): string {
  return htmlDocument(
    words,
    words.t('exports.file.title'),
    <>
      <p>{words.t('exports.file.lead', { community, day: made })}</p>
      <ul>
        {chapters.map(({ name, title }) => (
          <li>
            <a href={`parts/${name}.html`}>{title}</a> (
            <a href={`parts/${name}.json`}>{words.t('exports.file.json')}</a>)
          </li>
        ))}
      </ul>
    </>,
  );
}

export const chapterJson = ({ title, parts }: Chapter): string =>
  `${JSON.stringify({ title, parts }, withBytes, 2)}\n`;

function Row({ row, words }: { row: object; words: Words }) {
  const facts = Object.entries(row as Record<string, unknown>).filter(
    ([, value]) => value !== null && value !== '',
  );
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div>
          <dt>{readable(name)}</dt>
          <dd>{written(value, words)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `joined_on` as "Joined on". */
const readable = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');

function written(value: unknown, words: Words): string {
  if (value instanceof Date) return words.t('exports.file.time', { at: value });
  if (typeof value === 'boolean') return words.t(value ? 'exports.file.yes' : 'exports.file.no');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return JSON.stringify(value, withBytes);
}

/** Bytes that no capability put into words are given as they are. */
function withBytes(_name: string, value: unknown): unknown {
  const bytes = value as { type?: string; data?: number[] } | null;
  return bytes?.type === 'Buffer' && bytes.data
    ? Buffer.from(bytes.data).toString('base64')
    : value;
}

function htmlDocument(words: Words, title: string, children: ComponentChildren): string {
  const page = (
    <LooseDocument lang={words.lang} dir={words.dir} title={title}>
      {children}
    </LooseDocument>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
