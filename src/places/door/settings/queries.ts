import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { Own } from './form.ts';

export interface Settings {
  language: string;
  time_zone: string;
  look: string;
  contrast: string;
  text_size: string;
  quiet: boolean;
  quiet_from: string | null;
  quiet_until: string | null;
  words_in_notices: boolean;
}

export async function mySettings(db: Db): Promise<Settings> {
  return oneOf(
    await db<Settings[]>`
      select language, time_zone, look, contrast, text_size, quiet, quiet_from::text, quiet_until::text, words_in_notices
      from person_settings`,
  );
}

export async function keepSettings(db: Db, own: Own): Promise<void> {
  changedOne(
    await db`
      update person_settings set language = ${own.language}, time_zone = ${own.zone}, look = ${own.look},
        contrast = ${own.contrast ? 'more' : ''}, text_size = ${own.text ? 'larger' : ''}, quiet = ${own.quiet === 'yes'},
        quiet_from = ${own['quiet-from'] || null}, quiet_until = ${own['quiet-until'] || null},
        words_in_notices = ${own.words === 'yes'}`,
  );
}
