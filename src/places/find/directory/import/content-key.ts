import { createHash } from 'node:crypto';
import { type RawFields, said } from './rows.ts';

/** What stands for the id of a record that has none: the same content is the same record. */
export function contentKey(fields: RawFields): string {
  const content: unknown[] = [];
  for (const name in fields) {
    const value = fields[name];
    if (Array.isArray(value) || said(value) !== null) content.push(name, value);
  }
  return `#${createHash('sha1').update(JSON.stringify(content)).digest('base64url')}`;
}
