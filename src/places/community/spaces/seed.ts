import type { Db } from '../../../platform/database.ts';
import type { Theme, Visibility } from './form.ts';

interface FirstSpace {
  name: string;
  about: string;
  theme: Theme;
  visibility: Visibility;
  rules: string;
}

/** The first spaces of a new community; the coordinator who opens it changes them as they like. */
export async function seedSpaces(db: Db, starter: string): Promise<void> {
  const [row] = await db<{ some: boolean }[]>`select exists (select from spaces) as some`;
  if (row?.some) return;
  for (const space of firstSpaces[starter] ?? [])
    await db`insert into spaces ${db({ ...space, first_read: true })}`;
}

const rules = [
  'Speak from your own life.',
  'Ask before you give advice.',
  'What is said here stays here.',
  'Leave out how, where and how much, when you write about suicide or self-harm.',
  'Add a content note when it may be hard to read.',
]
  .map((rule) => `- ${rule}`)
  .join('\n');

const welcome: FirstSpace = {
  name: 'Hello, I am new',
  about: 'Say hello, in as few words as you like. Somebody says hello back.',
  theme: 'everyday',
  visibility: 'open',
  rules,
};
const kitchen: FirstSpace = {
  name: 'The kitchen table',
  about: 'For ordinary days, small wins, and nothing much.',
  theme: 'everyday',
  visibility: 'members',
  rules,
};
const hardDays: FirstSpace = {
  name: 'Hard days',
  about: 'For days that are heavy. You do not have to be brave here.',
  theme: 'life',
  visibility: 'members',
  rules,
};
const families: FirstSpace = {
  name: 'Family and friends',
  about: 'For those who stand by somebody. Your own feelings count here.',
  theme: 'supporters',
  visibility: 'members',
  rules,
};
const learners: FirstSpace = {
  name: 'Learning together',
  about: 'What we try, what we learn, and what we would tell others.',
  theme: 'everyday',
  visibility: 'members',
  rules,
};

const firstSpaces: Record<string, FirstSpace[]> = {
  'peer-group': [welcome, hardDays, kitchen],
  clubhouse: [welcome, kitchen],
  'recovery-college': [welcome, learners, hardDays],
  'family-charity': [welcome, families, kitchen],
};
