import { inputTable, type InputTable } from './input-tables.ts';
import type { Element } from './json.ts';
import type { RawFields } from './rows.ts';

const pages = /^(contents?|items|results|data|)$/;

/** Which table a record of JSON is of: by the list that it stands in, by its file's or folder's name, by what it holds. */
export function tableOfElement(file: string, { key, value }: Element): InputTable | undefined {
  if (!isObject(value)) return undefined;
  if (!pages.test(key)) return inputTable(key.replace(/\.csv$/, ''));
  const parts = file.split('/').reverse();
  const names = parts.map((part) =>
    part.replace(/\.\w+$/, '').replace(/[-_](full|list|page|data|details|\d).*$/i, ''),
  );
  return names.map(inputTable).find((table) => table !== undefined) ?? byShape(value);
}

const isObject = (value: unknown): value is RawFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shapes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['service_at_location', ['location']],
  ['service_at_location', ['service_id', 'location_id']],
  ['service', ['service_at_locations']],
  ['service', ['status']],
  ['service', ['organization']],
  ['location', ['location_type']],
  ['location', ['latitude']],
  ['taxonomy_term', ['taxonomy_detail']],
  ['taxonomy_term', ['parent_id']],
  ['taxonomy_term', ['vocabulary']],
  ['organization', ['organization_identifiers']],
  ['organization', ['website']],
  ['organization', ['services']],
  ['taxonomy', ['version']],
];

const byShape = (value: RawFields): InputTable | undefined => {
  const found = shapes.find(([, columns]) => columns.every((column) => column in value));
  return found && inputTable(found[0]);
};

/** What an API says of itself at `/`. */
export const isApiRoot = (value: unknown): value is RawFields =>
  isObject(value) &&
  !('id' in value) &&
  ('openapi_url' in value || ('version' in value && 'profile' in value));
