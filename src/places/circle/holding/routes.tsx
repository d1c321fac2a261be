import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { barePage, page } from '../../door/frame/public.tsx';
import { myConsents } from '../consents/public.ts';
import {
  markReviewed,
  membersISupport,
  mySupporters,
  myTie,
  openInvitations,
  readerFor,
  tieISupport,
} from '../ties/public.ts';
import { sightAs, sightOf } from './supporter-desk.ts';
import { ReviewPage } from './review-page.tsx';
import { SupporterPage, ViewAsPage } from './supporter-page.tsx';
import { CirclePage } from './views.tsx';

export const routes = newRoutes()
  .get('/circle', async (c) => {
    const invitations = await openInvitations(readerFor(c));
    const props = { ...(await bothWays(c)), invitations, done: c.req.query('done') };
    return page(c, <CirclePage {...props} />);
  })
  .get('/circle/review', async (c) => page(c, <ReviewPage {...await bothWays(c)} />))
  .post('/circle/review', async (c) => {
    await markReviewed(readerFor(c));
    return c.redirect('/circle?done=reviewed', 303);
  })
  .get('/circle/with/:tie', async (c) => {
    const tie = await tieISupport(readerFor(c), c.req.param('tie'));
    const sight = await sightOf(c, tie);
    return page(c, <SupporterPage tie={tie} sight={sight} done={c.req.query('done')} />);
  })
  .get('/circle/ties/:tie/view-as', async (c) => {
    const tie = await myTie(readerFor(c), c.req.param('tie'));
    return barePage(c, <ViewAsPage tie={tie} sight={await sightAs(c, tie)} />);
  });

/** Who holds me, with what they see, and whom I hold. */
async function bothWays(c: Ask) {
  const reader = readerFor(c);
  return {
    holders: await mySupporters(reader),
    held: await membersISupport(reader),
    consents: await myConsents(reader),
  };
}
