import { NotThere, type Db } from '../../../../platform/database.ts';
import type { Ask } from '../../../../platform/web/context.ts';
import type { Typed } from '../../../../platform/web/form.ts';
import { type Mapping, type Target, targets } from '../import/spreadsheet-targets.ts';
import { directoryImport, type DirectoryImport } from '../intake/kept-report.ts';
import { directorySource } from '../intake/sources.ts';
import { type Column, lookAtUpload } from './looking.ts';

export interface Proposed {
  done: DirectoryImport;
  columns: Column[];
  proposal: Mapping;
}

/** What each heading probably means: as the last time, else by its words. Only while that is still to be said. */
export async function mappingProposed(db: Db, id: string): Promise<Proposed> {
  const done = await directoryImport(db, id);
  if (done.state !== 'mapping') throw new NotThere();
  const looked = await lookAtUpload(db, id);
  if (looked.form !== 'spreadsheet') throw new NotThere();
  const { mapping: before } = await directorySource(db, done.source_id);
  const proposal = { ...looked.proposal, ...known(before ?? {}, looked.columns) };
  return { done, columns: looked.columns, proposal };
}

const known = (before: Mapping, columns: readonly Column[]): Mapping =>
  Object.fromEntries(
    columns.flatMap(({ heading }) =>
      heading in before ? [[heading, before[heading] ?? null]] : [],
    ),
  );

type Chosen = { ok: true; mapping: Mapping } | { ok: false; typed: Typed };

/** Field names are the numbers of columns, because a heading may hold anything. */
export async function chosenMapping(c: Ask, columns: readonly Column[]): Promise<Chosen> {
  const body = await c.req.parseBody();
  const mapping: Record<string, Target | null> = {};
  for (const [at, { heading }] of columns.entries())
    mapping[heading] = targets.find((target) => target === body[fieldOf(at)]) ?? null;
  const chosen = Object.values(mapping);
  if (chosen.includes('service.name') || chosen.includes('organisation.name'))
    return { ok: true, mapping };
  const values = Object.fromEntries(
    columns.map(({ heading }, at) => [fieldOf(at), mapping[heading] ?? '']),
  );
  return { ok: false, typed: { values, errors: { 'column-0': 'directory.desk.mapping.name' } } };
}

export const fieldOf = (at: number): string => `column-${at}`;
