import { me, routes as newRoutes } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { KeptPage, LinePage } from './line-pages.tsx';

export const lineRoutes = newRoutes()
  .get('/plan/check-ins/line', (c) => {
    me(c);
    return page(c, <LinePage shared={c.var.arrival.sharedComputer} />);
  })
  .get('/plan/check-ins/kept', (c) => page(c, <KeptPage />));
