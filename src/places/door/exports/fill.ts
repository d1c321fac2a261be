import { isPersonal, type PersonalHeld } from '../../../platform/capability.ts';
import { clock } from '../../../platform/clock.ts';
import type { JobDesk } from '../../../platform/jobs.ts';
import type { Words } from '../../../platform/words.tsx';
import { chapterJson, chapterPage, indexPage, type Chapter } from './documents.tsx';
import { bringOn } from './queries.ts';

interface Source {
  capability: string;
  held: PersonalHeld;
}

/** Everything that is held, one chapter at a time, asked as the person; each adds a page and a JSON file. */
export async function fillExport(
  desk: JobDesk,
  person: string,
  id: string,
  add: (name: string, text: string) => void,
): Promise<void> {
  const { words, community } = await readerOf(desk, person);
  const sources = personalSources(desk);
  const chapters: Chapter[] = [];
  for (const [index, source] of sources.entries()) {
    await desk.as({ person }, (db) => bringOn(db, id, index, sources.length));
    const chapter = await readChapter(desk, person, words, source, index);
    add(`parts/${chapter.name}.html`, chapterPage(words, chapter));
    add(`parts/${chapter.name}.json`, chapterJson(chapter));
    chapters.push({ ...chapter, parts: [] });
  }
  add('index.html', indexPage(words, community, clock.now(), chapters));
  await desk.as({ person }, (db) => bringOn(db, id, sources.length, sources.length));
}

const personalSources = ({ services }: JobDesk): Source[] =>
  services.house.flatMap(({ name, held }) =>
    held.filter(isPersonal).map((part) => ({ capability: name, held: part })),
  );

async function readChapter(
  desk: JobDesk,
  person: string,
  words: Words,
  { capability, held }: Source,
  index: number,
): Promise<Chapter> {
  const { services } = desk;
  const parts = await desk.as({ person }, (db) => held.export({ db, person, words, services }));
  const name = `${String(index + 1).padStart(2, '0')}-${capability}`;
  return { name, title: words.say(held.title), parts };
}

/** The language and zone that the person reads in. */
async function readerOf(
  desk: JobDesk,
  person: string,
): Promise<{ words: Words; community: string }> {
  const [row] = await desk.as(
    { person },
    (db) => db<{ language: string; zone: string; name: string }[]>`
      select s.language, coalesce(nullif(s.time_zone, ''), c.time_zone) as zone, c.name
      from community c left join person_settings s on true`,
  );
  const { shelf } = desk.services;
  return { words: shelf.open(row?.language || 'en', row?.zone), community: row?.name ?? '' };
}
