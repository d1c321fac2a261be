import type { Capability } from '../../../platform/capability.ts';
import { crisisLinesDemo } from './demo.ts';
import { staleCount } from './queries.ts';
import { routes } from './routes.tsx';

export const crisisLines: Capability = {
  name: 'crisis-lines',
  routes,
  demo: crisisLinesDemo,
  held: [
    {
      tables: ['emergency_numbers', 'crisis_lines', 'crisis_line_hours', 'crisis_line_checks'],
      common: 'Numbers that anybody may call, and who of the helpers checked them.',
    },
  ],
  desk: [
    {
      address: '/desk/crisis-lines',
      title: 'crisis-lines.desk.title',
      roles: ['coordinator', 'administrator'],
      waiting: staleCount,
    },
  ],
  doctor: async (db) => {
    const stale = await staleCount(db);
    if (stale === 0) return [{ what: 'crisis lines', state: 'good', advice: '' }];
    return [
      {
        what: 'crisis lines',
        state: 'warning',
        advice: `${stale} were not checked for 90 days: open the desk, Crisis lines.`,
      },
    ];
  },
};
