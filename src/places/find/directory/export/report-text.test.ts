import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { filesOf, importedSource } from '../testing/imported.ts';
import { safeCsvLine } from './csv-text.ts';
import { reportCsv, reportJson } from './report-text.ts';

test('A coordinator opens the report in a spreadsheet: row, field and reason, and no cell runs as a formula', async () => {
  const { report } = await importedSource(
    filesOf({
      'organizations.csv': 'id,name,description,website\n1,Rowan Aid,Helps,=cmd|calc\n',
      'services.csv': 'id,organization_id,name,status\n5,1,,active\n',
    }),
  );
  const text = [...reportCsv(report, (key, values) => `${key} ${values?.['value'] ?? ''}`)].join(
    '',
  );
  const rows = parse(text, { relax_column_count: true });
  expect(rows[1]).toEqual(['organizations.csv', 'organization', '1', '0', '1', '0', '0', '0']);
  const aside = rows.find((row) => row[0] === 'services.csv' && row[5] === 'name');
  expect(aside).toMatchObject({ 1: '2', 4: '5' });
  expect(aside?.at(-1)).toContain('"organization_id":"1"');
  expect(rows.flat().filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  expect(reportJson(report)).toMatchObject({
    total: { read: 2, mended: 1, setAside: 1 },
    verdict: 'fail',
  });
});

test('Nothing that a spreadsheet would run stands first in a cell', () => {
  for (const cell of ['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', ' =1', '"=1', '%0A=1', '|calc'])
    expect(parse(safeCsvLine([cell]))).toEqual([[`'${cell}`]]);
  expect(parse(safeCsvLine(['Tea, talk', 'a "b"']))).toEqual([['Tea, talk', 'a "b"']]);
});
