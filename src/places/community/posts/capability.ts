import type { Capability } from '../../../platform/capability.ts';
import { postsDemo } from './demo.ts';
import { nearRoutes } from './near-routes.tsx';
import { myWords } from './queries.ts';
import { routes } from './routes.tsx';
import { findingRoutes } from './finding-routes.tsx';
import { writingRoutes } from './writing-routes.tsx';

for (const more of [writingRoutes, nearRoutes, findingRoutes]) routes.route('/', more);

export const posts: Capability = {
  name: 'posts',
  routes,
  demo: postsDemo,
  notices: {
    'post-reply': 'posts.notice.reply',
    'space-post': 'posts.notice.post',
    'post-let-through': 'posts.notice.let-through',
  },
  held: [
    {
      tables: [
        'posts',
        'anonymous_posts',
        'post_readings',
        'post_marks',
        'post_follows',
        'kept_apart',
        'note_rules',
      ],
      title: 'posts.held.title',
      audience: async (_db, words) => words.t('posts.held.audience'),
      export: async ({ db, words }) => [
        { title: words.t('posts.held.title'), rows: await myWords(db) },
      ],
      erasing: 'goes',
      beforeErasing: async (db, person) => {
        await db`select app.empty_posts_of(${person})`;
      },
    },
  ],
};
