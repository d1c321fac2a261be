import { me, routes as newRoutes } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { PlanHomePage } from './views.tsx';

export const routes = newRoutes().get('/plan', (c) => {
  me(c);
  const lines = c.var.services.house.flatMap(({ plan }) => plan ?? []);
  return page(c, <PlanHomePage lines={lines.toSorted((a, b) => a.weight - b.weight)} />);
});
