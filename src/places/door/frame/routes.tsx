import { me, routes as newRoutes } from '../../../platform/web/context.ts';
import { neutralPage } from './leave.ts';
import { listen } from './listening.ts';

export const routes = newRoutes()
  .get('/leave', (c) => {
    c.header('clear-site-data', '"cache"');
    return c.redirect(neutralPage, 303);
  })
  .get('/live', (c) => listen(c, me(c)));
