import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const packed = join(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../..',
);

export function chromiumVersion(): string {
  const about = readFileSync(join(packed, 'package.json'), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

/** The program, what it draws with, its fonts, and the libraries that a bare machine lacks (in `lib`). */
export function unpackChromium(folder: string): void {
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(join(packed, 'bin', name)));
  writeFileSync(join(folder, 'chromium'), unpacked('chromium.br'), { mode: 0o700 });
  for (const name of ['swiftshader', 'fonts', 'al2023']) untar(unpacked(`${name}.tar.br`), folder);
  writeFileSync(join(folder, 'fonts.conf'), fontsBeside);
}

const fontsBeside = `<?xml version="1.0"?><fontconfig>
  <dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>`;

const block = 512;

/** The plain files of a ustar archive, each in its folder; all else is passed over. */
function untar(archive: Buffer, folder: string): void {
  let at = 0;
  while (at + block <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + block);
    const size = parseInt(text(header, 124, 12), 8);
    if (['0', ''].includes(text(header, 156, 1))) {
      const path = inside(folder, join(text(header, 345, 155), text(header, 0, 100)));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(at + block, at + block + size), { mode: 0o700 });
    }
    at += block + Math.ceil(size / block) * block;
  }
}

function text(header: Buffer, from: number, length: number): string {
  return header.toString('latin1', from, from + length).replace(/\0.*$/s, '');
}

function inside(folder: string, name: string): string {
  const path = join(folder, name);
  if (!path.startsWith(`${folder}/`)) throw new Error(`The archive names a file outside: ${name}`);
  return path;
}
