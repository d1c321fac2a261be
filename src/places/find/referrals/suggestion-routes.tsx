import { NotThere } from '../../../platform/database.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { readerFor, type Reader } from '../../circle/ties/public.ts';
import { acceptForm } from './form.ts';
import { isOpen, proposal, reply, takeBack, type Proposal } from './proposals.ts';
import { serviceIfAny, serviceOf } from './service.ts';
import { knownNames } from './sight.ts';
import { MySuggestionPage, SuggestionPage } from './suggestion-page.tsx';
import { sendReferral, writeDraft } from './writing.ts';

const at = '/find/referrals/suggestions/:suggestion';

/** What somebody suggests: the member reads each word, and says yes, changes them, or says no. Nothing goes before. */
export const suggestionRoutes = newRoutes()
  .get(at, async (c) => {
    const reader = readerFor(c);
    const found = await proposal(reader, idIn(c));
    const names = await knownNames(reader);
    const mine = found.supporter === reader.me;
    const name = names.get(mine ? found.member : found.supporter) ?? someone(c);
    if (mine) return page(c, <MySuggestionPage proposal={found} name={name} />);
    if (!(await isOpen(reader.db, found.id))) throw new NotThere();
    const service = await serviceIfAny(reader.db, found.service);
    return page(c, <SuggestionPage {...{ proposal: found, name, service }} />);
  })
  .post(`${at}/yes`, async (c) => {
    const reader = readerFor(c);
    const answer = await readForm(c, acceptForm);
    const said = await proposal(reader, idIn(c));
    await reply(reader.db, said.id, 'yes');
    await adopt(reader, said, answer.ok && answer.data.follow === 'yes');
    await sendReferral(reader, said, c.var.services);
    return c.redirect(`/find/referrals/${said.id}`, 303);
  })
  .post(`${at}/change`, async (c) => {
    const reader = readerFor(c);
    const answer = await readForm(c, acceptForm);
    const said = await proposal(reader, idIn(c));
    await reply(reader.db, said.id, 'changed');
    await adopt(reader, said, answer.ok && answer.data.follow === 'yes');
    return c.redirect(`/find/referrals/${said.id}/words`, 303);
  })
  .post(`${at}/no`, async (c) => {
    const reader = readerFor(c);
    await reply(reader.db, idIn(c), 'no');
    return c.redirect('/find/referrals', 303);
  })
  .post(`${at}/removal`, async (c) => {
    await takeBack(readerFor(c), idIn(c));
    return c.redirect('/find/referrals', 303);
  });

/** The member makes it their own draft, with these very words. */
async function adopt(reader: Reader, said: Proposal, follow: boolean): Promise<void> {
  const service = await serviceOf(reader.db, said.service);
  const tie = follow ? said.tie : null;
  await writeDraft(reader, { id: said.id, service, letter: said.letter, tie, insteadOf: null });
}

const someone = (c: Ask): string => c.var.words.t('referrals.suggested.someone');
const idIn = (c: Ask): string => c.req.param('suggestion') ?? '';
