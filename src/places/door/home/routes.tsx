import { routes as newRoutes } from '../../../platform/web/context.ts';
import { page } from '../frame/public.tsx';
import { HomePage } from './views.tsx';

export const routes = newRoutes().get('/', (c) =>
  c.var.arrival.person
    ? c.redirect('/today')
    : page(c, <HomePage community={c.var.arrival.community} />),
);
