import type { Reader } from '../../circle/ties/public.ts';
import {
  addEarlySign as nameSign,
  myEarlySigns,
  putSignAway,
  rewordEarlySign,
} from './early-signs.ts';
import { oneVersion, planOf, saveSection } from './queries.ts';
import type { Section } from './section.ts';

/** Saves what was typed for a section. Early signs follow their lines: the same words stay the same sign. */
export async function keepSection(
  reader: Reader,
  section: Section,
  lines: readonly string[],
): Promise<number> {
  if (section === 'early-signs') await followLines(reader, lines);
  return saveSection(reader, section, lines);
}

/** Early signs by their ids, each in its words of now; without words it is put away. And those that are new. */
export async function keepSigns(
  reader: Reader,
  typed: ReadonlyMap<string, string>,
  fresh: readonly string[],
): Promise<number> {
  for (const { id, words } of await myEarlySigns(reader)) {
    const now = typed.get(id) ?? words;
    if (now === '') await putSignAway(reader, id);
    else if (now !== words) await rewordEarlySign(reader, id, now);
  }
  for (const words of fresh) await nameSign(reader, words);
  return saveSigns(reader);
}

/** An older version stands again, as a new one. Returns its number. */
export async function takeBack(reader: Reader, section: Section, number: number): Promise<number> {
  const { lines } = await oneVersion(reader, section, number);
  return keepSection(reader, section, lines);
}

/** From a story or a check-in: one more thing that keeps the one who asks well. */
export async function addWellnessTool(reader: Reader, words: string): Promise<void> {
  const lines = (await planOf(reader, reader.me)).get('wellness')?.lines ?? [];
  if (!lines.includes(words)) await saveSection(reader, 'wellness', [...lines, words]);
}

/** Names one more early sign, and writes it into the plan. Returns its id. */
export async function addEarlySign(reader: Reader, words: string): Promise<string> {
  const id = await nameSign(reader, words);
  await saveSigns(reader);
  return id;
}

async function followLines(reader: Reader, lines: readonly string[]): Promise<void> {
  for (const { id, words } of await myEarlySigns(reader))
    if (!lines.includes(words)) await putSignAway(reader, id);
  for (const words of lines) await nameSign(reader, words);
}

async function saveSigns(reader: Reader): Promise<number> {
  const signs = await myEarlySigns(reader);
  return saveSection(
    reader,
    'early-signs',
    signs.map(({ words }) => words),
  );
}
