import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes } from '../../../platform/web/context.ts';
import { emptyForm, readForm } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { mySupporters, readerFor, tieISupport } from '../ties/public.ts';
import { ConcernPage } from './concern-page.tsx';
import { concernForm } from './form.ts';
import { concernsAboutMe, putAway, raiseConcern } from './queries.ts';
import { NoticedPage } from './views.tsx';

export const routes = newRoutes()
  .get('/circle/noticed', async (c) => {
    const reader = readerFor(c);
    const concerns = await concernsAboutMe(reader);
    return page(c, <NoticedPage concerns={concerns} supporters={await mySupporters(reader)} />);
  })
  .post('/circle/noticed/:concern/put-away', async (c) => {
    await putAway(readerFor(c), c.req.param('concern'));
    return c.redirect('/circle/noticed', 303);
  })
  .get('/circle/with/:tie/noticed', async (c) => {
    const tie = await tieISupport(readerFor(c), c.req.param('tie'));
    return page(c, <ConcernPage tie={tie} typed={emptyForm} />);
  })
  .post('/circle/with/:tie/noticed', async (c) => {
    const reader = readerFor(c);
    const tie = await tieISupport(reader, c.req.param('tie'));
    const answer = await readForm(c, concernForm);
    if (!answer.ok) return page(c, <ConcernPage tie={tie} typed={answer.typed} />, 422);
    const { sql, master } = c.var.services;
    await limit(sql, master, { what: 'concerns', most: 10, seconds: 86_400 }, tie.id);
    const { signs = [], words = '' } = answer.data;
    await raiseConcern(reader, tie, { signs, words });
    return c.redirect(`/circle/with/${tie.id}?done=concern`, 303);
  });
