import type { ExportDesk } from '../../../platform/capability.ts';
import { agreedSentences, myAgreements, versionOf, type MyAgreement } from './queries.ts';
import { occasionsSeen } from './occasions-seen.ts';
import type { Reader } from '../ties/public.ts';

/** Each agreement with its words, each time it acted, and what each evaluation had before it. */
export async function exportAgreements({ db, words, person, services: { master } }: ExportDesk) {
  const reader = { db, master, me: person };
  const rows: Record<string, unknown>[] = [];
  for (const agreement of await myAgreements(reader)) rows.push(await whole(reader, agreement));
  const evaluations = await db`
    select agreement_id as agreement, version, evaluated_at, facts, found from agreement_evaluations order by evaluated_at`;
  const presses = await db`select pressed_at, cleared_at from not_safe_presses order by pressed_at`;
  const title = words.t('agreements.held.title');
  return [
    { title, rows },
    { title, rows: evaluations },
    { title, rows: presses },
  ];
}

async function whole(reader: Reader, agreement: MyAgreement): Promise<Record<string, unknown>> {
  const { id, name, state, version, agreedAt, lastsUntil } = agreement;
  const { plan, own } = await versionOf(reader, id, version);
  const sentences = await agreedSentences(reader, id, version);
  const occasions = await occasionsSeen(reader, id);
  return { name, state, version, agreedAt, lastsUntil, plan, own, sentences, occasions };
}
