import type { Capability } from '../../../platform/capability.ts';
import { myStories, tellIfStill } from './queries.ts';
import { routes } from './routes.tsx';

/** Taking a post back takes its story down, so that erasing does too. */
export const stories: Capability = {
  name: 'stories',
  place: '/stories',
  routes,
  heldActs: [
    {
      act: 'story',
      title: 'stories.act',
      carryOut: async ({ db }, subject) => {
        const [post = '', ...called] = subject.split(' ');
        await tellIfStill(db, post, called.join(' '));
      },
    },
  ],
  held: [
    {
      tables: ['stories', 'story_tellers'],
      title: 'stories.held.title',
      audience: async (_db, words) => words.t('stories.held.audience'),
      export: async ({ db, words }) => [
        { title: words.t('stories.held.title'), rows: await myStories(db) },
      ],
      erasing: 'goes',
    },
  ],
};
