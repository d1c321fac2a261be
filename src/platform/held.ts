import type { Db } from './database.ts';
import type { Services } from './services.ts';
import type { MessageKey, Words } from './words.tsx';

/** What Kith holds for a person: the privacy page, export and erasing are made of these. */
export type Held = PersonalHeld | CommonHeld;

export interface PersonalHeld {
  /** A table that no `held` names fails the structure test. */
  tables: string[];
  title: MessageKey;
  /** Where the person reads it, beside the copy that they can take along. */
  page?: string;
  /** Who can see it now, in words, asked as the person. */
  audience(db: Db, words: Words): Promise<string>;
  /** All of it, unsealed and in words, asked as the person. */
  export(desk: ExportDesk): Promise<ExportedPart[]>;
  /** `goes`: rows are deleted with the person. `stays`: they remain as "someone who has left". */
  erasing: 'goes' | 'stays';
  /** What must happen beside the deletion of the person's row; run as the owner of the data, the person. */
  beforeErasing?(db: Db, person: string): Promise<void>;
}

export interface CommonHeld {
  tables: string[];
  /** Why nobody's private life stands in it. */
  common: string;
}

export interface ExportDesk {
  db: Db;
  person: string;
  words: Words;
  services: Services;
}

export interface ExportedPart {
  title: string;
  rows: readonly object[];
}

export interface GlassPart {
  part: string;
  title: MessageKey;
  /** Asked about a pseudonym rather than about a person whom one knows. */
  ofPersona?: boolean;
  /** What broken glass shows, as the rule book lets through for who asks. */
  show(desk: ExportDesk & { persona: string | undefined }): Promise<ExportedPart[]>;
}

export interface HeldAct {
  act: string;
  title: MessageKey;
  carryOut(desk: ExportDesk, subject: string): Promise<void>;
}

export const isPersonal = (held: Held): held is PersonalHeld => 'title' in held;
