import { columnsOf, tableNames, tables } from '../model.ts';
import type { Json } from './views.ts';

/** What Kith says beyond HSDS 3.1: columns of its own, each with `kith_` before its name. */
export const profile = (): Json => ({
  name: 'Kith',
  base: 'HSDS 3.1',
  description:
    'HSDS 3.1 with columns of its own. Confidential locations, and all that belongs to them alone, are never served.',
  extensions: tableNames.flatMap((table) =>
    columnsOf(table)
      .filter(({ hsds }) => hsds.startsWith('kith_') && hsds !== 'kith_hidden')
      .map(({ hsds, field }) => ({
        object: tables[table].hsds,
        name: hsds,
        type: types[field.kind] ?? 'string',
      })),
  ),
});

const types: Readonly<Record<string, string>> = {
  list: 'array',
  flag: 'boolean',
  yesNo: 'boolean',
};
