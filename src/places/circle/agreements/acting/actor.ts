import type { Moment } from '../../../../platform/local-days.ts';
import type { Services } from '../../../../platform/services.ts';
import { unseal } from '../../../../platform/sealing.ts';
import type { Words } from '../../../../platform/words.tsx';
import type { Reader } from '../../ties/public.ts';
import { nameCell, wordsCell } from '../cells.ts';

/** An agreement acts as its member, in the member's language. */
export interface Actor extends Reader {
  services: Services;
  words: Words;
}

/** The occasion that acts, with the member's own words for its steps. */
export interface Acting {
  id: string;
  /** The moment of this evaluation, by the database's clock. */
  now: Moment;
  agreement: string;
  agreedAt: Date;
  name: string;
  own: OwnWords;
}

/** The member's words by step; a help step has three: `help.errand`, `help.area`, `help.called`. */
export type OwnWords = Readonly<Record<string, string>>;

/** The member's language and zone, for words that are written while they are away. */
export async function wordsOf(db: Reader['db'], { shelf }: Services): Promise<Words> {
  const [row] = await db<{ language: string; zone: string }[]>`
    select coalesce(nullif(s.language, ''), c.languages[1], 'en') as language, coalesce(nullif(s.time_zone, ''), c.time_zone) as zone
    from person_settings s, community c where s.person_id = app.me()`;
  return shelf.open(row?.language ?? 'en', row?.zone ?? 'UTC');
}

/** What the member calls an agreement, and their words for the steps of one version. */
export async function ownWordsOf(
  { db, master, me }: Reader,
  agreement: string,
  version: number,
): Promise<{ name: string; own: OwnWords }> {
  const [row] = await db<{ name: Buffer; words: Buffer }[]>`
    select a.name, v.words from agreements a join agreement_versions v on v.agreement_id = a.id
    where a.id = ${agreement} and v.version = ${version}`;
  if (!row) return { name: '', own: {} };
  const name = await unseal(db, master, me, nameCell(agreement), row.name);
  const words = await unseal(db, master, me, wordsCell(agreement, version), row.words);
  return { name, own: JSON.parse(words) as OwnWords };
}
