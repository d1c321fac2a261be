/** Says in one plain sentence what is wrong and, in the next, what to do. */
export class PostgresUnavailable extends Error {
  override name = 'PostgresUnavailable';
}

const databaseUrl = 'set DATABASE_URL to a PostgreSQL 15 or newer of your own';

const knownCauses: [RegExp, (match: RegExpMatchArray) => string][] = [
  [
    /No space left on device|ENOSPC|Disk quota exceeded/,
    () =>
      'The disk is full. Free some space, then start Kith again; nothing that was saved is lost.',
  ],
  [
    /initialized by PostgreSQL version (\d+), which is not compatible with this version (\d+)/,
    ([, theirs, ours]) =>
      Number(theirs) > Number(ours)
        ? `The data folder is of PostgreSQL ${theirs}, newer than the ${ours} of this Kith. Install the newer Kith that wrote it.`
        : `The data folder is of PostgreSQL ${theirs}, older than the ${ours} of this Kith. Back up with the Kith that wrote it, then restore into an empty data folder.`,
  ],
  [
    /could not look up effective user ID (\d+)/,
    ([, uid]) =>
      `The account with number ${uid} has no name on this system. Add it to /etc/passwd, run Kith as another account, or ${databaseUrl}.`,
  ],
  [
    /(EPERM|EINVAL)[^\n]*(chown|spawn)|spawn \S* ?(EPERM|EINVAL)/,
    () =>
      'Kith runs as root but may not hand PostgreSQL to another account here. Run Kith as an ordinary account that owns its data folder.',
  ],
  [
    /Permission denied|Operation not permitted|EACCES|EPERM|EROFS|Read-only file system|wrong ownership/,
    () => 'Kith may not write to its data folder. Give the folder to the account that runs Kith.',
  ],
  [
    /GLIBC_\S+' not found|error while loading shared libraries: (\S+):/,
    ([, library]) =>
      `This system lacks what the built-in PostgreSQL needs (${library ?? 'a newer GNU C library'}). Install it, or ${databaseUrl}.`,
  ],
];

/** `words` is what a system call or PostgreSQL said; an unknown cause is quoted, with where to read more. */
export function unavailable(words: string, folder: string): PostgresUnavailable {
  for (const [pattern, sentence] of knownCauses) {
    const match = words.match(pattern);
    if (match) return new PostgresUnavailable(`${sentence(match)} (${folder})`, { cause: words });
  }
  const last = words.trim().split('\n').at(-1) ?? '';
  return new PostgresUnavailable(
    `The built-in PostgreSQL did not start: ${last || 'it gave no reason'}. Its log is in ${folder}; otherwise ${databaseUrl}.`,
  );
}

export function unsupported(system: string): PostgresUnavailable {
  return new PostgresUnavailable(`There is no built-in PostgreSQL for ${system}: ${databaseUrl}.`);
}
