import { createHash } from 'node:crypto';
import type { TableName } from '../model.ts';

const uuid = /^(?:urn:uuid:|\{)?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\}?$/i;

const recentIds = 1000;

/** Who is who: a UUID stays as it is; any other id becomes one that depends on the source, the table and the id alone. */
export class Identity {
  readonly #source: string;
  readonly #aliases = new Map<string, string>();
  /** Rows that stand together mean the same records. */
  readonly #recent = new Map<string, string>();

  /** `source` names where the directory comes from, so that two directories may both have a service 1. */
  constructor(source: string) {
    this.#source = source;
  }

  of(table: TableName | '*', raw: string): string {
    const given = uuid.exec(raw);
    if (given) return (given[1] as string).toLowerCase();
    const key = `${table}\n${raw}`;
    return this.#aliases.get(key) ?? this.#recent.get(key) ?? this.#named(key);
  }

  #named(key: string): string {
    const id = namedUuid(`${this.#source}\n${key}`);
    if (this.#recent.size >= recentIds) this.#recent.clear();
    this.#recent.set(key, id);
    return id;
  }

  alias(table: TableName, raw: string, id: string): void {
    this.#aliases.set(`${table}\n${raw}`, id);
  }

  /** The first of several readings of a reference that names a record already met; else the first. */
  oneOf(table: TableName | '*', candidates: readonly string[]): string {
    const known = candidates.find((raw) => this.#aliases.has(`${table}\n${raw}`));
    return this.of(table, known ?? candidates[0] ?? '');
  }
}

/** A version 5 UUID (RFC 9562) of Kith's own name space. */
export function namedUuid(name: string): string {
  const hash = createHash('sha1').update('kith directory\n').update(name).digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-');
}
