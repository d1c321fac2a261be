import type { Capability, DemoStage } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

/** Wrenfield rests over Christmas, and has said so. */
async function demo({ db }: DemoStage): Promise<void> {
  await db`insert into closures (from_at, until_at)
    select christmas at time zone c.time_zone, (christmas + interval '3 days') at time zone c.time_zone from community c,
      lateral (select date_trunc('year', app.now() at time zone c.time_zone + interval '14 days') + interval '11 months 24 days' as christmas) d`;
}

export const closures: Capability = {
  name: 'closures',
  routes,
  demo,
  desk: [{ address: '/desk/closures', title: 'closures.title', roles: ['coordinator'] }],
  held: [{ tables: ['closures'], common: 'When the community is closed.' }],
};
