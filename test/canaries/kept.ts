import { cast } from '../cast.ts';
import type { Canary } from './canary.ts';

const service = '00000000-0000-4000-8000-0000000430f0';

/** A service that a member keeps, with a note. */
export const keptCanary: Canary = {
  columns: ['kept_services.words'],
  plant: async (world, name, word) => {
    await world.owner`insert into services (id, name, status) values (${service}, 'Tea', 'active') on conflict do nothing`;
    const member = await world.visit(name);
    await member.post(`/find/services/${service}/keeping`);
    const [kept] = await world.owner<{ id: string }[]>`
      select id from kept_services where member_id = ${cast[name].id}`;
    await member.post(`/find/kept/${kept?.id ?? ''}`, { note: word });
  },
};
