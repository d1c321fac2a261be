import type { Capability } from '../../../platform/capability.ts';
import { routes as newRoutes } from '../../../platform/web/context.ts';
import { freshnessDemo } from './demo.ts';
import { deskRoutes } from './desk-routes.tsx';
import { doorRoutes } from './door-routes.tsx';
import { entryRoutes } from './entry-routes.tsx';
import { waitingCount } from './queries.ts';
import { wrongRoutes } from './wrong-routes.tsx';

export const freshness: Capability = {
  name: 'freshness',
  routes: newRoutes()
    .route('/', wrongRoutes)
    .route('/', deskRoutes)
    .route('/', entryRoutes)
    .route('/', doorRoutes),
  demo: freshnessDemo,
  notices: {
    'service-wrong': 'freshness.notice.wrong',
    'service-mended': 'freshness.notice.mended',
  },
  desk: [
    {
      address: '/desk/freshness',
      title: 'freshness.title',
      roles: ['coordinator', 'administrator'],
      waiting: waitingCount,
    },
  ],
  held: [
    {
      tables: ['service_looks', 'service_reports', 'mending_links', 'mending_proposals'],
      common:
        'How often pages of services were looked at, and what was said of their entries. Who looked or said it is not kept.',
    },
  ],
};
