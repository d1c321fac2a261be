import { record } from '../../../platform/audit.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { staffedHours } from '../../door/setup/public.ts';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { CardsPage, PosterPage } from './card-views.tsx';
import { makeCards, pageAddress, qrOf } from './cards.ts';
import { makeForm, withdrawForm } from './form.ts';
import { ChecklistPage, GuidePage } from './guides.tsx';
import { batches, withdrawBatch } from './queries.ts';
import { InvitationsPage } from './views.tsx';

const usual: Typed = { values: { count: '8', bundle: 'member' }, errors: {} };

export const routes = newRoutes()
  .get('/desk/invitations', (c) => overview(c, usual, 200))
  .post('/desk/invitations', async (c) => {
    inviters(c);
    const answer = await readForm(c, makeForm);
    if (!answer.ok) return overview(c, answer.typed, 422);
    const { count, bundle } = answer.data;
    const cards = await makeCards(c, count, bundle === 'member' ? null : bundle);
    await record(c.var.db, 'invitations made', bundle, { count });
    return page(c, <CardsPage cards={cards} bundle={bundle} community={c.var.arrival.community} />);
  })
  .post('/desk/invitations/withdrawal', async (c) => {
    inviters(c);
    const answer = await readForm(c, withdrawForm);
    const count = answer.ok ? await withdrawBatch(c.var.db, answer.data.made) : 0;
    if (count > 0) await record(c.var.db, 'invitation withdrawn', '', { count });
    return c.redirect('/desk/invitations', 303);
  })
  .get('/desk/invitations/poster', async (c) => {
    inviters(c);
    const address = pageAddress(c, '/');
    return page(
      c,
      <PosterPage qr={await qrOf(address)} address={address} community={c.var.arrival.community} />,
    );
  })
  .get('/desk/invitations/guide', async (c) => {
    inviters(c);
    return page(
      c,
      <GuidePage community={c.var.arrival.community} hours={await staffedHours(c.var.db)} />,
    );
  })
  .get('/desk/invitations/checklist', (c) => {
    inviters(c);
    return page(c, <ChecklistPage />);
  });

const inviters = (c: Ask): void => deskOnly(c, 'coordinator', 'administrator');

async function overview(c: Ask, typed: Typed, status: 200 | 422) {
  inviters(c);
  const opened = c.req.query('opened') === 'yes';
  const made = await batches(c.var.db);
  return page(
    c,
    <InvitationsPage {...{ typed, opened, back: backToDesk(c) }} batches={made} />,
    status,
  );
}
