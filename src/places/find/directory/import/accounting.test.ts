import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf, importedSource, isAccounted } from '../testing/imported.ts';
import { csvLine } from '../export/csv-text.ts';
import { splitJson } from './json-pieces.ts';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '2',
    '3',
    'active',
    'Confidential',
    'MO',
    '25:00',
    '9am',
    '-76.6',
    '39.3',
    '\\n',
    'BD-1800.2000',
  ),
  fc.string(),
);
const id = fc.constantFrom('', '1', '2', '3', '4');

const table = (headings: readonly string[]) =>
  fc
    .array(
      fc
        .array(cell, { maxLength: headings.length + 2 })
        .chain((cells) => id.map((own) => [own, ...cells])),
      { maxLength: 12 },
    )
    .map((rows) => [csvLine(headings), ...rows.map(csvLine)].join(''));

const packages = fc.record({
  'organizations.csv': table(['id', 'name', 'description', 'parent_organization_id']),
  'services.csv': table([
    'id',
    'organization_id',
    'location_id',
    'name',
    'status',
    'languages',
    'taxonomy_ids',
  ]),
  'locations.csv': table(['id', 'organization_id', 'latitude', 'longitude', 'description']),
  'phones.csv': table(['id', 'service_id', 'location_id', 'number']),
  'eligibility.csv': table(['id', 'service_id', 'eligibility', 'minimum_age']),
  'regular_schedules.csv': table(['id', 'service_id', 'weekday', 'opens_at', 'closes_at']),
  'taxonomy.csv': table(['id', 'name', 'parent_id', 'parent_name']),
  'surprise.csv': table(['id', 'x']),
});

test(
  'Every row of any tables is in exactly one place of the report, and no record points at one that is not there',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(packages, async (files) => {
        const read = await importedSource(filesOf(files));
        expect(isAccounted(read)).toBe(true);
        expect(read.early).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

test(
  'Any tables imported again, onto what they gave, change nothing',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(packages, async (files) => {
        const first = await importedSource(filesOf(files));
        const known = (name: string, key: string) => first.prints.get(`${name} ${key}`);
        const again = await importedSource(filesOf(files), { known });
        expect(again.report.total()).toMatchObject({ kept: 0, mended: 0 });
        expect(again.directory).toEqual(first.directory);
      }),
      { numRuns: 30 },
    );
  },
);

async function* piecesOf(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const records = fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), {
  maxLength: 6,
});

test(
  'Long JSON is cut into the records that it holds, wherever a piece of it ends',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (held, size, paged) => {
          const text = JSON.stringify(paged ? { total: 1, contents: held } : held, null, 1);
          const found: unknown[] = [];
          for await (const piece of splitJson(piecesOf(text, size), 100_000))
            found.push(JSON.parse(piece.text));
          expect(found).toEqual(JSON.parse(JSON.stringify(held)));
        },
      ),
    );
  },
);

test('Records that follow each other line by line are read one by one', async () => {
  const read = await importedSource(
    filesOf({
      'services.ndjson':
        '{"id":"1","name":"A","status":"active"}\n{"id":"2","name":"B","status":"active"}\n',
    }),
  );
  expect(read.directory.service.size).toBe(2);
  const unnamed = await importedSource(
    filesOf({
      'services.json':
        '{"id":"1","name":"A","status":"active"}\n{"id":"2","name":"B","status":"active"}\n',
    }),
  );
  expect(unnamed.directory.service.size).toBe(2);
  await expect(importedSource(filesOf({ 'services.ndjson': '{"id":"1"' }))).rejects.toMatchObject({
    key: 'directory.unreadable.cutShort',
  });
});
