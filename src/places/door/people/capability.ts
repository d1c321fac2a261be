import type { Capability } from '../../../platform/capability.ts';

export const people: Capability = {
  name: 'people',
  held: [
    {
      tables: [
        'people',
        'person_settings',
        'person_roles',
        'personas',
        'persona_owners',
        'person_keys',
      ],
      title: 'people.held.title',
      audience: async (_db, words) => words.t('people.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('people.held.title'),
          rows: await db`select joined_on, turns_18_on from people`,
        },
      ],
      erasing: 'goes',
    },
    {
      tables: ['looks', 'notices'],
      title: 'people.looks.title',
      audience: async (_db, words) => words.t('people.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('people.looks.title'),
          rows: await db`select part, why, looked_at from looks`,
        },
      ],
      erasing: 'goes',
    },
    { tables: ['community', 'staffed_hours'], common: 'What the community says of itself.' },
    { tables: ['audit_events'], common: 'What was done and when, by ids alone.' },
    { tables: ['mails'], common: 'Letters that wait; their words go with their delivery.' },
  ],
};
