import { record } from '../../../platform/audit.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { applyTo } from './apply.ts';
import { checkedToday, minded } from './desk-routes.tsx';
import { changesIn, type Change, type EntryField } from './entry.ts';
import { DeskEntryPage } from './entry-views.tsx';
import { decisionsForm, entryForm, linkForm } from './form.ts';
import { endLink, mailLink, standingLinks } from './links.ts';
import { openProposal, settleProposal } from './proposals.ts';
import { entryNow, leaveToOthers, ownerOf, takeOn } from './queries.ts';
import { openReports } from './reports.ts';
import { ReviewPage } from './review-views.tsx';

const at = '/desk/freshness/services/:service';

export const entryRoutes = newRoutes()
  .get(at, (c) => entryPage(c, emptyForm))
  .post(at, async (c) => {
    minded(c);
    const answer = await readForm(c, entryForm);
    if (!answer.ok) return entryPage(c, answer.typed, 422);
    const service = c.req.param('service');
    const { entry } = await entryNow(c.var.db, service);
    const changes = changesIn(entry, answer.data);
    await applyTo(c.var.db, service, entry, afterOf(changes));
    if (answer.data.checked) await checkedToday(c, service);
    await record(c.var.db, 'service changed', service, { fields: Object.keys(changes).length });
    return c.redirect(`/desk/freshness/services/${service}?done=saved`, 303);
  })
  .post(`${at}/minding`, async (c) => {
    await takeOn(c.var.db, minded(c), c.req.param('service'));
    return back(c);
  })
  .post(`${at}/leaving`, async (c) => {
    await leaveToOthers(c.var.db, minded(c), c.req.param('service'));
    return back(c);
  })
  .post(`${at}/links`, async (c) => {
    const asker = minded(c);
    const answer = await readForm(c, linkForm);
    if (!answer.ok) return entryPage(c, answer.typed, 422);
    const service = c.req.param('service');
    const { entry } = await entryNow(c.var.db, service);
    const sending = { me: asker, service, name: entry.text.name, to: answer.data.to };
    await mailLink(c.var.db, sending, c.var.services);
    await record(c.var.db, 'mending link sent', service);
    return back(c, 'sent');
  })
  .post(`${at}/links/:link/ending`, async (c) => {
    minded(c);
    await endLink(c.var.db, c.req.param('link'));
    return back(c);
  })
  .get('/desk/freshness/proposals/:proposal', async (c) => {
    minded(c);
    const proposal = await openProposal(c.var.db, c.req.param('proposal'));
    const { entry } = await entryNow(c.var.db, proposal.service);
    return page(c, <ReviewPage {...{ proposal, entry }} />);
  })
  .post('/desk/freshness/proposals/:proposal/settling', (c) => settle(c));

function back(c: Ask, done?: string): Response {
  const said = done ? `?done=${done}` : '';
  return c.redirect(`/desk/freshness/services/${c.req.param('service')}${said}`, 303);
}

type Changed = readonly [EntryField, Change];

const afterOf = (changes: object): Partial<Record<EntryField, string>> =>
  Object.fromEntries(
    (Object.entries(changes) as Changed[]).map(([field, { after }]) => [field, after]),
  );

/** Only what was proposed and taken is written; whoever settles it looked at the rest. */
async function settle(c: Ask): Promise<Response> {
  const asker = minded(c);
  const { db } = c.var;
  const proposal = await openProposal(db, c.req.param('proposal') ?? '');
  const decisions = decisionsForm.parse(await c.req.parseBody());
  const { entry } = await entryNow(db, proposal.service);
  const taken = (Object.entries(proposal.changes) as Changed[]).filter(
    ([field]) => decisions[field] === 'take' && !entry.fixed.includes(field),
  );
  const said = entryForm.parse(afterOf(Object.fromEntries(taken)));
  await applyTo(db, proposal.service, entry, said);
  await checkedToday(c, proposal.service);
  await settleProposal(
    db,
    asker,
    proposal.id,
    taken.map(([field]) => field),
  );
  await record(db, 'proposal settled', proposal.service, { taken: taken.length });
  return c.redirect('/desk/freshness?done=settled', 303);
}

async function entryPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const asker = minded(c);
  const id = c.req.param('service') ?? '';
  const { db } = c.var;
  const props = {
    id,
    typed,
    me: asker,
    ...(await entryNow(db, id)),
    owner: await ownerOf(db, id),
    reports: await openReports(db, id),
    links: await standingLinks(db, id),
    done: c.req.query('done'),
  };
  return page(c, <DeskEntryPage {...props} />, status);
}
