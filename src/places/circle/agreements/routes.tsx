import { NotThere } from '../../../platform/database.ts';
import { clock } from '../../../platform/clock.ts';
import { DAY_LENGTH } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { readerFor } from '../ties/public.ts';
import { AgreementPage } from './agreement-page.tsx';
import { askedOf, takeTellingBack, tellPeople, toldOf } from './asked.ts';
import {
  agree,
  discardDraft,
  endAgreement,
  pauseAgreement,
  putOccasionAway,
  resumeAgreement,
  stopOccasion,
} from './changes.ts';
import { DraftPage } from './draft-page.tsx';
import { draftRead } from './drafts.ts';
import { EndPage } from './end-page.tsx';
import { ListPage } from './list-page.tsx';
import { makingRoutes } from './making/routes.tsx';
import { OccasionPage } from './occasion-page.tsx';
import { occasion, occasionsSeen } from './occasions-seen.ts';
import { agreedSentences, myAgreement, myAgreements, versionOf } from './queries.ts';
import { namesOf } from './speaking.ts';

export const routes = newRoutes()
  .route('/', makingRoutes)
  .get('/circle/agreements', async (c) => {
    const agreements = await myAgreements(readerFor(c));
    return page(c, <ListPage agreements={agreements} done={c.req.query('done')} />);
  })
  .get('/circle/agreements/:agreement', async (c) => {
    const reader = readerFor(c);
    const agreement = await mine(c);
    if (!agreement.agreedAt) return c.redirect(`/circle/agreements/${agreement.id}/draft`, 303);
    const props = await wordsOf(c, agreement.id, agreement.version);
    const told = await toldOf(reader, agreement.id, agreement.version);
    const occasions = await occasionsSeen(reader, agreement.id);
    const done = c.req.query('done');
    return page(c, <AgreementPage {...{ agreement, told, occasions, done, ...props }} />);
  })
  .get('/circle/agreements/:agreement/draft', async (c) => {
    const agreement = await mine(c);
    if (!agreement.draft) throw new NotThere();
    const read = await draftRead(readerFor(c), c.var.words, agreement.id, agreement.draft);
    return page(c, <DraftPage agreement={agreement} {...read} />);
  })
  .post('/circle/agreements/:agreement/draft/discarding', async (c) => {
    await discardDraft(readerFor(c), c.req.param('agreement'));
    return c.redirect('/circle/agreements?done=discarded', 303);
  })
  .post('/circle/agreements/:agreement/agreeing', async (c) => {
    const reader = readerFor(c);
    const { id, draft } = await mine(c);
    const sent = await c.req.parseBody({ all: true });
    // What is agreed is what was read: another draft may have come in its place.
    if (!draft || sent['version'] !== `${draft}`)
      return c.redirect(`/circle/agreements/${id}`, 303);
    const read = await draftRead(reader, c.var.words, id, draft);
    if (read.refusals.length > 0) return c.redirect(`/circle/agreements/${id}/draft`, 303);
    await agree(reader, id, draft, read.sentences);
    const tell = [sent['tell'] ?? []].flat();
    await tellPeople(
      reader,
      id,
      draft,
      read.asked.filter(({ tie }) => tell.includes(tie)),
    );
    return c.redirect(`/circle/agreements/${id}?done=agreed`, 303);
  })
  .post('/circle/agreements/:agreement/tellings', async (c) => {
    const reader = readerFor(c);
    const { id, version } = await mine(c);
    const { plan } = await versionOf(reader, id, version);
    await tellPeople(reader, id, version, askedOf(plan, c.var.words, await namesOf(reader)));
    return after(c, 'told');
  })
  .post('/circle/agreements/:agreement/tellings/withdrawal', async (c) => {
    await takeTellingBack(readerFor(c), (await mine(c)).id);
    return after(c, 'told-back');
  })
  .post('/circle/agreements/:agreement/pause', async (c) => {
    const sent = await c.req.parseBody();
    const week = new Date(clock.now().getTime() + 7 * DAY_LENGTH);
    await pauseAgreement(readerFor(c), (await mine(c)).id, sent['for'] === 'week' ? week : null);
    return after(c, 'paused');
  })
  .post('/circle/agreements/:agreement/resumption', async (c) => {
    await resumeAgreement(readerFor(c), (await mine(c)).id);
    return after(c, 'resumed');
  })
  .get('/circle/agreements/:agreement/ending', async (c) =>
    page(c, <EndPage agreement={await mine(c)} />),
  )
  .post('/circle/agreements/:agreement/ending', async (c) => {
    await endAgreement(readerFor(c), (await mine(c)).id);
    return after(c, 'ended');
  })
  .get('/circle/agreements/:agreement/occasions/:occasion', async (c) => {
    const agreement = await mine(c);
    const seen = await occasion(readerFor(c), c.req.param('occasion'));
    const props = await wordsOf(c, agreement.id, seen.version);
    return page(c, <OccasionPage {...{ agreement, occasion: seen, ...props }} />);
  })
  .post('/circle/agreements/occasions/:occasion/stop', async (c) => {
    const agreement = await stopOccasion(readerFor(c), c.req.param('occasion'));
    return c.redirect(`/circle/agreements/${agreement}?done=stopped`, 303);
  })
  .post('/circle/agreements/occasions/:occasion/putting-away', async (c) => {
    await putOccasionAway(readerFor(c), c.req.param('occasion'));
    return c.redirect('/today', 303);
  });

const mine = (c: Ask) => myAgreement(readerFor(c), c.req.param('agreement') ?? '');
const after = (c: Ask, done: string): Response =>
  c.redirect(`/circle/agreements/${c.req.param('agreement')}?done=${done}`, 303);

/** One version as it was agreed, with its words and the names in it. */
async function wordsOf(c: Ask, agreement: string, version: number) {
  const reader = readerFor(c);
  return {
    version: await versionOf(reader, agreement, version),
    sentences: await agreedSentences(reader, agreement, version),
    names: await namesOf(reader),
  };
}
