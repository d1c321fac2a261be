import { expect, test } from 'vitest';
import { createWorld } from '../../../../../test/world.ts';
import { withoutHidden } from '../export/hidden.ts';
import { openSource } from '../import/source.ts';
import { importedFrom } from '../testing/imported.ts';
import { isWithoutShared, sharedDirectory, whyWithoutShared } from '../testing/shared.ts';
import { contentOf, importInto, storedDirectory } from '../testing/stored-directory.ts';
import { directoryImport, keptReport } from './kept-report.ts';

const sources = [
  ['baltimore/icarol-csv', 43_778, 4],
  ['us-facilities/MentalHealthProviders_Geocoded.csv', 11_375, 0],
  ['hsds-3.1/examples/correct_example', 174, 0],
] as const;

for (const [path, rows, refuges] of sources)
  test(
    `A coordinator imports ${path} twice: readers see all of it but its refuges, and the second time changes nothing`,
    { timeout: 180_000 },
    async ({ skip }) => {
      skip(isWithoutShared, whyWithoutShared);
      const world = await createWorld();
      await world.owner`update community set country = 'US'`;
      const bring = () =>
        world.owner.begin(async (db) => {
          const done = await importInto(db, await openSource(sharedDirectory(path)));
          return { ...done, row: await directoryImport(db, done.id) };
        });
      const [first, { directory, report }] = [
        await bring(),
        await importedFrom(sharedDirectory(path), { country: 'US' }),
      ];
      expect(first.row).toMatchObject({ rows_read: rows, hidden: refuges });
      const shown = () => world.as('visitor', storedDirectory).then(contentOf);
      expect(await shown()).toEqual(contentOf(withoutHidden(directory)));
      const kept = await world.owner.begin((db) => keptReport(db, first.id));
      expect([...kept.byTable()].map((counts) => ({ ...counts }))).toEqual([...report.byTable()]);
      expect([...kept.notes].map((note) => ({ ...note }))).toEqual(report.notes);
      const again = await bring();
      const nothing = { kept: 0, mended: 0, added: 0, changed: 0, removed: 0, missing: 0 };
      expect(again.row).toMatchObject({ rows_read: rows, ...nothing });
      expect(again.row.set_aside + again.row.unchanged + again.row.licensed).toBe(rows);
      expect(await shown()).toEqual(contentOf(withoutHidden(directory)));
      await world.end();
    },
  );
