import { parseSync } from '@swc/core';
import { expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

const shownToUs = /\.test\.tsx$|\.examples\.tsx$|^src\/ui\/compositions\/|\/demo(\.tsx$|\/)/;
const views = sourceFiles(/^src\/(places|ui)\/.*\.tsx$/).filter(
  ({ path }) => !shownToUs.test(path),
);
const spoken = ['alt', 'aria-label', 'hint', 'label', 'lede', 'legend', 'placeholder', 'title'];

test('no page has words of its own: they are in words/en.json', () => {
  const found = views.flatMap((file) =>
    nodesOf(file).flatMap((node) => wordsIn(node).map((words) => `${file.path}: ${words}`)),
  );
  expect(found).toEqual([]);
});

test('no element has a style of its own', () => {
  const styled = views.filter((file) => nodesOf(file).some((node) => attribute(node) === 'style'));
  expect(styled.map(({ path }) => path)).toEqual([]);
});

test('HTML is written by parts of ui alone', () => {
  const raw = views.filter((file) =>
    nodesOf(file).some((node) => attribute(node) === 'dangerouslySetInnerHTML'),
  );
  expect(raw.map(({ path }) => path).filter((path) => !path.startsWith('src/ui/'))).toEqual([]);
});

type Node = { type: string } & Record<string, unknown>;

function wordsIn(node: Node): string[] {
  if (node.type === 'JSXText') return readable(node['value']);
  const name = attribute(node);
  const value = node['value'] as Node | null | undefined;
  const said = name !== undefined && spoken.includes(name) && value?.type === 'StringLiteral';
  return said ? readable(value['value']) : [];
}

function readable(text: unknown): string[] {
  return typeof text === 'string' && /\p{L}{2}/u.test(text) ? [text.trim()] : [];
}

function attribute(node: Node): string | undefined {
  if (node.type !== 'JSXAttribute') return undefined;
  return (node['name'] as { value?: string }).value;
}

function nodesOf(file: SourceFile): Node[] {
  return everyNode(parseSync(file.text, { syntax: 'typescript', tsx: true }));
}

function everyNode(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(everyNode);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(everyNode);
  return 'type' in value ? [value as Node, ...inner] : inner;
}
