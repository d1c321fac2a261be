import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import { type Day } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { mySupporters, readerFor } from '../ties/public.ts';
import { showForm } from './form.ts';
import { PartPage } from './part-page.tsx';
import { CONSENT_PARTS, type ConsentPart } from './parts.ts';
import { endOf, wrongEnd } from './until.ts';
import { seersOf, showPart } from './who-sees.ts';

/** From a part of one's own: who may see it, and who else should. */
export const partRoutes = newRoutes()
  .get('/circle/show/:part', (c) => partPage(c, emptyForm))
  .post('/circle/show/:part', async (c) => {
    const part = partOf(c);
    const answer = await readForm(c, showForm);
    if (!answer.ok) return partPage(c, answer.typed);
    const wrong = wrongEnd(answer.data.until, today(c));
    if (wrong) return partPage(c, withError(answer.typed, 'until', wrong));
    await show(c, part, answer.data);
    return c.redirect(`/circle/show/${part}?done=given`, 303);
  });

function partOf(c: Ask): ConsentPart {
  const part = CONSENT_PARTS.find((one) => one === c.req.param('part'));
  if (!part) throw new NotThere();
  return part;
}

async function partPage(c: Ask, typed: Typed): Promise<Response> {
  const part = partOf(c);
  const reader = readerFor(c);
  const seers = await seersOf(reader, part);
  const standing = seers.filter(({ consent }) => !consent.fading).map(({ tie }) => tie.id);
  const others = (await mySupporters(reader)).filter(({ id }) => !standing.includes(id));
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  const done = c.req.query('done') === 'given';
  return page(c, <PartPage {...{ part, seers, others, typed, today: today(c), done }} />, status);
}

async function show(
  c: Ask,
  part: ConsentPart,
  chosen: { ties: string[]; until: string },
): Promise<void> {
  const { t, say, zone } = c.var.words;
  const reader = readerFor(c);
  const until = endOf(chosen.until as Day, zone);
  const ties = (await mySupporters(reader)).filter(({ id }) => chosen.ties.includes(id));
  const named = say(`consents.part.${part}`);
  await showPart(reader, part, ties, ({ name }) => ({
    until,
    wordsFor: () => t('consents.agreed', { name, part: named, until }),
  }));
}

const today = (c: Ask): Day => clock.today(c.var.words.zone).toString() as Day;
