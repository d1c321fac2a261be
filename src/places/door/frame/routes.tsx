import { routes as newRoutes } from '../../../platform/web/context.ts';
import { neutralPage } from './leave.ts';

export const routes = newRoutes().get('/leave', (c) => {
  c.header('clear-site-data', '"cache"');
  return c.redirect(neutralPage, 303);
});
