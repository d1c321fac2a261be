import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { safeMessaging } from '../../src/places/desk/triage/safe-messaging.ts';

const FILE = new URL('../../../shared/data/language/safe-words/avoid_use.csv', import.meta.url);

/** Of the phrases about suicide that style guides avoid, how many are noticed; of those they advise, how many are. */
export function measureWordings(
  say: (what: string, counted: { of: number; flagged: number }) => void,
): void {
  if (!existsSync(FILE))
    return console.log('Wordings skipped: ../shared is not beside the project.');
  const rows: { avoid: string; use: string }[] = parse(readFileSync(FILE), { columns: true });
  const pairs = rows.filter(({ avoid }) => avoid.includes('suicid') || avoid.includes('attempt'));
  const noticed = (texts: string[]) => ({
    of: texts.length,
    flagged: texts.filter((text) => safeMessaging(text).wordings.length > 0).length,
  });
  say(
    'wordings to avoid that are noticed before sending',
    noticed(pairs.map(({ avoid }) => avoid)),
  );
  const advised = pairs.flatMap(({ use }) => use.split(';').map((one) => one.trim()));
  say('advised wordings that are', noticed([...new Set(advised)]));
}
