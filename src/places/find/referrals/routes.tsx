import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { readerFor } from '../../circle/ties/public.ts';
import { answerForm, outcomeForm, replyForm } from './form.ts';
import { LetterPage } from './letter-page.tsx';
import { makeCode } from './links.ts';
import { ListPage } from './list-page.tsx';
import { linkShows } from './moves.ts';
import { endFollowing, moveReferral, noteAnswer, setAside } from './moving.ts';
import { NotePage, OutcomePage } from './outcome-page.tsx';
import { proposalsByMe, proposalsToMe } from './proposals.ts';
import { followedReferrals, myReferrals, type Referral } from './queries.ts';
import { ReferralPage } from './referral-page.tsx';
import { knownNames, lookAt, ownReferral, sightOf } from './sight.ts';
import { WithdrawPage } from './withdraw-page.tsx';
import { answerQuestion } from './writing.ts';

const home = '/find/referrals';

export const routes = newRoutes()
  .get(home, async (c) => {
    const reader = readerFor(c);
    const referrals = await myReferrals(reader);
    const suggested = await proposalsToMe(reader);
    const mine = await proposalsByMe(reader);
    const followed = await followedReferrals(reader.db);
    const names = await knownNames(reader);
    return page(c, <ListPage {...{ referrals, suggested, mine, followed, names }} />);
  })
  .get(`${home}/:referral`, (c) => referralPage(c))
  .get(`${home}/:referral/withdrawal`, async (c) => {
    const { id } = onItsWay(await ownReferral(readerFor(c), idIn(c)));
    return page(c, <WithdrawPage referral={id} />);
  })
  .post(`${home}/:referral/withdrawal`, async (c) => {
    await moveReferral(readerFor(c), idIn(c), 'withdraw');
    return backTo(c);
  })
  .post(`${home}/:referral/answer`, async (c) => {
    const reader = readerFor(c);
    const answer = await readForm(c, replyForm);
    if (!answer.ok) {
      const sight = await sightOf(reader, idIn(c), answer.typed);
      return page(c, <ReferralPage {...sight} />, 422);
    }
    await answerQuestion(reader, idIn(c), answer.data.words, c.var.services);
    return backTo(c);
  })
  .get(`${home}/:referral/outcome`, async (c) => {
    const referral = onItsWay(await ownReferral(readerFor(c), idIn(c)));
    return page(c, <OutcomePage referral={referral} typed={emptyForm} />);
  })
  .post(`${home}/:referral/outcome`, async (c) => {
    const reader = readerFor(c);
    const referral = await ownReferral(reader, idIn(c));
    const answer = await readForm(c, outcomeForm);
    if (!answer.ok) return page(c, <OutcomePage referral={referral} typed={answer.typed} />, 422);
    await moveReferral(reader, referral.id, answer.data.outcome);
    return backTo(c);
  })
  .get(`${home}/:referral/note`, async (c) => {
    const referral = onItsWay(await lookAt(readerFor(c), idIn(c)));
    return page(c, <NotePage referral={referral} typed={emptyForm} />);
  })
  .post(`${home}/:referral/note`, async (c) => {
    const reader = readerFor(c);
    const referral = await lookAt(reader, idIn(c));
    const answer = await readForm(c, answerForm);
    if (!answer.ok) return page(c, <NotePage referral={referral} typed={answer.typed} />, 422);
    await noteAnswer(reader, referral, answer.data);
    return backTo(c);
  })
  .post(`${home}/:referral/letter`, async (c) => {
    const reader = readerFor(c);
    const { id: referral, letter } = await lookAt(reader, idIn(c));
    const { host } = c.var.services.config.url;
    const { name: community } = c.var.arrival.community;
    const code = await makeCode(reader, referral);
    const address = `${host}/r`;
    return page(c, <LetterPage {...{ referral, letter, code, address, community }} />);
  })
  .post(`${home}/:referral/aside`, async (c) => {
    me(c);
    await setAside(c.var.db, idIn(c));
    return backTo(c);
  })
  .post(`${home}/:referral/following-end`, async (c) => {
    me(c);
    await endFollowing(c.var.db, idIn(c));
    return backTo(c);
  });

async function referralPage(c: Ask): Promise<Response> {
  return page(c, <ReferralPage {...await sightOf(readerFor(c), idIn(c), emptyForm)} />);
}

/** @throws {NotThere} for a draft, and for what is over */
function onItsWay(referral: Referral): Referral {
  if (!linkShows(referral.state)) throw new NotThere();
  return referral;
}

const idIn = (c: Ask): string => c.req.param('referral') ?? '';
const backTo = (c: Ask): Response => c.redirect(`${home}/${idIn(c)}`, 303);
