import { changedOne } from '../../../platform/database.ts';
import { post } from '../../../platform/mail.ts';
import { limit } from '../../../platform/rates.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { asCode } from './code.ts';
import { acceptForm, codeForm, inviteForm } from './form.ts';
import { myTie, tieISupport } from './known-ties.ts';
import {
  acceptInvitation,
  endTie,
  invitationBy,
  inviteSupporter,
  muteTie,
  takeInvitationBack,
  unmuteTie,
} from './queries.ts';
import { readerFor } from './reader.ts';
import { EndTiePage } from './end-tie-page.tsx';
import { CodePage, InvitationPage, NoInvitationPage } from './invitation-views.tsx';
import { InvitedPage, InvitePage } from './views.tsx';

export const routes = newRoutes()
  .get('/circle/invitations/new', (c) => page(c, <InvitePage typed={emptyForm} />))
  .post('/circle/invitations', async (c) => {
    const reader = readerFor(c);
    const answer = await readForm(c, inviteForm);
    if (!answer.ok) return page(c, <InvitePage typed={answer.typed} />, 422);
    const { kind, email, 'their-name': theirName, 'my-name': myName } = answer.data;
    await limitTo(c, { what: 'invitations', most: 20, seconds: 86_400 }, reader.me);
    const ownWords = answer.data['own-words'] ?? '';
    const code = await inviteSupporter(reader, { kind, theirName, myName, ownWords });
    const link = new URL(`/circle/invitations/${code}`, c.var.services.config.url).href;
    if (email) await sendInvitation(c, email, link);
    return page(c, <InvitedPage {...{ code, link, name: theirName, sent: !!email }} />);
  })
  .post('/circle/invitations/:invitation/withdrawal', async (c) => {
    me(c);
    await takeInvitationBack(c.var.db, c.req.param('invitation'));
    return c.redirect('/circle?done=taken-back', 303);
  })
  .get('/circle/code', (c) => page(c, <CodePage typed={emptyForm} />))
  .post('/circle/code', async (c) => {
    const answer = await readForm(c, codeForm);
    if (!answer.ok) return page(c, <CodePage typed={answer.typed} />, 422);
    if (!(await lookUp(c, answer.data.code)))
      return page(c, <CodePage typed={withError(answer.typed, 'code', 'ties.code.none')} />, 422);
    return c.redirect(`/circle/invitations/${asCode(answer.data.code)}`, 303);
  })
  .get('/circle/invitations/:code', async (c) => {
    const code = asCode(c.req.param('code'));
    const invitation = await lookUp(c, code);
    if (!invitation) return page(c, <NoInvitationPage />, 404);
    const { person } = c.var.arrival;
    const props = { code, invitation, arrived: !!person, own: invitation.member === person };
    return page(c, <InvitationPage {...props} />);
  })
  .post('/circle/invitations/:code/acceptance', async (c) => {
    const reader = readerFor(c);
    const code = asCode(c.req.param('code'));
    const answer = await readForm(c, acceptForm);
    const invitation = await lookUp(c, code);
    if (!invitation) return page(c, <NoInvitationPage />, 404);
    const from = answer.ok ? answer.data.name : invitation.from;
    const tie = await acceptInvitation(reader, code, { ...invitation, from });
    if (!tie) return page(c, <NoInvitationPage />, 404);
    return c.redirect(`/circle/with/${tie}`, 303);
  })
  .get('/circle/ties/:tie/ending', async (c) => {
    const { name, id } = await myTie(readerFor(c), c.req.param('tie'));
    return page(c, <EndTiePage side="member" name={name} tie={id} />);
  })
  .get('/circle/with/:tie/ending', async (c) => {
    const { name, id } = await tieISupport(readerFor(c), c.req.param('tie'));
    return page(c, <EndTiePage side="supporter" name={name} tie={id} />);
  })
  .post('/circle/ties/:tie/ending', async (c) => {
    await endTie(readerFor(c), c.req.param('tie'));
    return c.redirect('/circle?done=ended', 303);
  })
  .post('/circle/ties/:tie/muting', async (c) => {
    await muteTie(readerFor(c), c.req.param('tie'));
    return c.redirect(`/circle/ties/${c.req.param('tie')}`, 303);
  })
  .post('/circle/ties/:tie/unmuting', async (c) => {
    me(c);
    changedOne(await unmuteTie(c.var.db, c.req.param('tie')));
    return c.redirect(`/circle/ties/${c.req.param('tie')}`, 303);
  });

const limitTo = (c: Ask, rate: Parameters<typeof limit>[2], who: string): Promise<void> =>
  limit(c.var.services.sql, c.var.services.master, rate, who);

/** Thirty looks an hour from an address: fifty bits stand against guessing. */
async function lookUp(c: Ask, code: string) {
  await limitTo(c, { what: 'invitation codes', most: 30, seconds: 3600 }, c.var.address);
  return invitationBy({ db: c.var.db, master: c.var.services.master }, asCode(code));
}

/** The letter names nobody and says nothing of what Kith is about. */
async function sendInvitation(c: Ask, to: string, link: string): Promise<void> {
  const { t } = c.var.words;
  const text = t('ties.letter', { link });
  await post(c.var.db, { to, subject: t('ties.letter.subject'), text, secret: true });
}
