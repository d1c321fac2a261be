import { raiseAlert } from '../../src/places/desk/alerts/public.ts';
import { cast } from '../cast.ts';
import type { Canary } from './canary.ts';

/** Theo has an alert about her: what the two say to each other. */
export const alertsCanary: Canary = {
  columns: ['alert_words.words'],
  plant: async (world, name, word) => {
    const about = cast[name].id;
    const raising = {
      about,
      cause: 'not_safe',
      level: 'crisis',
      occasion: `canary ${name}`,
    } as const;
    const alert = await world.as(name, (db) => raiseAlert(db, raising));
    if (!alert) throw new Error('Nobody is on call in the world of the canaries.');
    await world.owner`insert into alert_told (alert_id, person_id) values (${alert}, ${cast.theo.id})`;
    const theo = await world.visit('theo');
    await theo.post(`/desk/alerts/${alert}/hold`);
    await theo.post(`/desk/alerts/${alert}/notes`, { words: word });
    await theo.post(`/desk/alerts/${alert}/words`, { said: word });
    await (await world.visit(name)).post(`/you/alerts/${alert}/words`, { said: word });
    await theo.post(`/desk/alerts/${alert}/notes`, { words: word, outcome: 'yes' });
  },
};
