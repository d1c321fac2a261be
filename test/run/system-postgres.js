import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder above the `bin` of a PostgreSQL server (15 or newer) that is installed on this machine:
 * the newest of Debian's, or the one that pg_config knows; undefined without one.
 * @returns {string | undefined}
 */
export function systemPostgres() {
  const folders = [...debian('/usr/lib/postgresql'), ...fromConfig()];
  return folders.find((folder) => existsSync(join(folder, 'bin/initdb')));
}

/** @param {string} root */
function debian(root) {
  const versions = existsSync(root) ? readdirSync(root).map(Number) : [];
  const wanted = versions.filter((version) => version >= 15).toSorted((a, b) => b - a);
  return wanted.map((version) => join(root, String(version)));
}

function fromConfig() {
  try {
    const told = execFileSync('pg_config', ['--version', '--bindir'], { encoding: 'utf8' });
    const [, major, bin] = /^PostgreSQL (\d+)[^\n]*\n(.*)/.exec(told) ?? [];
    return bin && Number(major) >= 15 ? [dirname(bin)] : [];
  } catch {
    return [];
  }
}
