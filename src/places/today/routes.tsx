import { me, routes as newRoutes } from '../../platform/web/context.ts';
import { page } from '../door/frame/public.tsx';
import { cardsOfHardDay, cardsOfToday } from './cards.ts';
import { HardDayPage, TodayPage } from './views.tsx';

export const routes = newRoutes()
  .get('/today', async (c) => {
    me(c);
    return page(c, <TodayPage cards={await cardsOfToday(c)} />);
  })
  .get('/today/hard', async (c) => {
    me(c);
    return page(c, <HardDayPage cards={await cardsOfHardDay(c)} />);
  });
