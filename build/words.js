// The types of the words: what each text of the catalogs asks for.
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** `src/generated/words.ts`: each key and the names of the values that its text takes. */
export async function writeWordTypes() {
  const files = (await readdir(path.join(root, 'src'), { recursive: true }))
    .filter((file) => /(^|[\\/])words[\\/]en\.json$/.test(file))
    .sort();
  const texts = files.flatMap((file) => Object.entries(readTexts(path.join(root, 'src', file))));
  const lines = texts.map(([key, text]) => {
    const names = [...namesIn(parse(text))].map((name) => `'${name}'`);
    return `  '${key}': ${names.join(' | ') || 'never'};`;
  });
  const source = `export interface Messages {\n${lines.join('\n')}\n}\n\nexport type MessageKey = keyof Messages;\n`;
  await mkdir(path.join(root, 'src/generated'), { recursive: true });
  const target = path.join(root, 'src/generated/words.ts');
  const known = await readFile(target, 'utf8').catch(() => '');
  if (known !== source) await writeFile(target, source);
}

/** @param {string} file @returns {Record<string, string>} */
function readTexts(file) {
  return /** @type {Record<string, string>} */ (JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * @param {import('@formatjs/icu-messageformat-parser').MessageFormatElement[]} elements
 * @returns {Set<string>}
 */
function namesIn(elements) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.value);
    const inner =
      element.type === TYPE.tag
        ? [element.children]
        : 'options' in element
          ? Object.values(element.options).map((option) => option.value)
          : [];
    for (const part of inner) for (const name of namesIn(part)) names.add(name);
  }
  return names;
}
