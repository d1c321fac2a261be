import { me, routes as newRoutes } from '../../platform/web/context.ts';
import { page } from '../door/frame/public.tsx';
import { cardsOfToday } from './cards.ts';
import { TodayPage } from './views.tsx';

export const routes = newRoutes().get('/today', async (c) => {
  me(c);
  return page(c, <TodayPage cards={await cardsOfToday(c)} />);
});
