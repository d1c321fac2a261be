import type { Capability, ExportDesk, ExportedPart } from '../../../platform/capability.ts';
import { myPersonas, myRoles } from './queries.ts';
import { routes } from './routes.tsx';

export const people: Capability = {
  name: 'people',
  routes,
  parts: { roles: 'people.looked-up', letter: 'people.letter' },
  held: [
    {
      tables: ['people', 'person_settings', 'person_roles', 'person_keys'],
      title: 'people.held.title',
      audience: async (_db, words) => words.t('people.held.audience'),
      export: exportEntry,
      erasing: 'goes',
    },
    {
      tables: ['personas', 'persona_owners'],
      title: 'people.personas.title',
      audience: async (_db, words) => words.t('people.personas.audience'),
      export: async ({ db, words }) => [
        { title: words.t('people.personas.title'), rows: await myPersonas(db) },
      ],
      erasing: 'goes',
    },
    {
      tables: ['looks', 'notices'],
      title: 'people.looks.title',
      audience: async (_db, words) => words.t('people.looks.audience'),
      export: exportLooks,
      erasing: 'goes',
    },
    { tables: ['community', 'staffed_hours'], common: 'What the community says of itself.' },
    { tables: ['audit_events'], common: 'What was done and when, by ids alone.' },
    { tables: ['mails'], common: 'Letters that wait; their words go with their delivery.' },
  ],
};

async function exportEntry({ db, words }: ExportDesk): Promise<ExportedPart[]> {
  const settings =
    await db`select language, time_zone, look, contrast, text_size, quiet, quiet_from, quiet_until,
    words_in_notices, slow_down_hours from person_settings`;
  return [
    {
      title: words.t('people.held.title'),
      rows: await db`select joined_on, turns_18_on from people`,
    },
    { title: words.t('people.settings.title'), rows: settings },
    { title: words.t('people.roles.title'), rows: await myRoles(db) },
  ];
}

async function exportLooks({ db, words }: ExportDesk): Promise<ExportedPart[]> {
  const looks =
    await db`select part, why, looked_at, by_person_id from looks order by looked_at desc`;
  const notices = await db`select kind, facts, told_at, read_at from notices order by told_at desc`;
  return [
    { title: words.t('people.looks.title'), rows: looks },
    { title: words.t('people.notices.title'), rows: notices },
  ];
}
