import { me, routes as newRoutes } from '../../../platform/web/context.ts';
import { page } from '../frame/public.tsx';
import { noticeWords } from './notice-words.ts';
import { deleteNotice, myNotices, readAllNotices, readNotice } from './queries.ts';
import { NoticesPage } from './views.tsx';

export const routes = newRoutes()
  .get('/notices', async (c) => {
    me(c);
    const { house } = c.var.services;
    const rows = await myNotices(c.var.db);
    const notices = rows.map((row) => ({ ...row, words: noticeWords(house, c.var.words, row) }));
    return page(c, <NoticesPage notices={notices} />);
  })
  .get('/notices/count', (c) => {
    me(c);
    const count = c.var.arrival.unread;
    const { t } = c.var.words;
    const label = count > 0 ? t('frame.notices.some', { count }) : t('frame.notices');
    return c.json({ count, label });
  })
  .post('/notices/reading', async (c) => {
    me(c);
    await readAllNotices(c.var.db);
    return c.redirect('/notices', 303);
  })
  .post('/notices/:id/reading', async (c) => {
    me(c);
    return c.redirect(await readNotice(c.var.db, c.req.param('id')), 303);
  })
  .post('/notices/:id/removal', async (c) => {
    me(c);
    await deleteNotice(c.var.db, c.req.param('id'));
    return c.redirect('/notices', 303);
  });
