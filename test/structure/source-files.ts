import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notOurs =
  /^(node_modules|\.git|dist(\.\d+)?|data(-demo)?|test-results|playwright-report|src\/generated)$/;

export interface SourceFile {
  /** From the project's folder, with slashes. */
  path: string;
  text: string;
}

/** The project's own files whose path matches, in order; nothing that is built, installed or ignored. */
export function sourceFiles(wanted: RegExp): SourceFile[] {
  return everyPath.filter((path) => wanted.test(path)).map((path) => ({ path, text: read(path) }));
}

/** `path:line` of every line that matches, outside of comments that fill their line. */
export function linesThatMatch(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line: line.trim(), at: `${path}:${index + 1}` }))
      .filter(({ line }) => !/^(\/\/|\/?\*|--)/.test(line) && pattern.test(line))
      .map(({ line, at }) => `${at} ${line.slice(0, 100)}`),
  );
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notOurs.test(relative(root, path))) return [];
    return entry.isDirectory() ? pathsIn(path) : [relative(root, path)];
  });
}

export const everyPath = pathsIn(root).toSorted();
