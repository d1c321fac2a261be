import { routes as newRoutes } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { deskEvents, recordedEvents } from './queries.ts';
import { RecordPage } from './views.tsx';

export const routes = newRoutes().get('/desk/record', async (c) => {
  deskOnly(c, 'coordinator', 'administrator');
  const kinds = await deskEvents(c.var.db);
  const event = kinds.find((kind) => kind === c.req.query('event')) ?? '';
  const before = /^\d{1,18}$/.exec(c.req.query('before') ?? '')?.[0] ?? null;
  const events = await recordedEvents(c.var.db, event, before);
  return page(c, <RecordPage {...{ events, event, kinds, back: backToDesk(c) }} />);
});
