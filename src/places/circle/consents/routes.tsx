import type { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import type { Day } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { agreementsNaming } from '../agreements/public.ts';
import { myTie, readerFor, type Tie } from '../ties/public.ts';
import { consentForm } from './form.ts';
import { partRoutes } from './part-routes.tsx';
import { PRESETS } from './presets.ts';
import { consentsOf, endQuietly, setConsents, withdrawAll, withdrawConsent } from './queries.ts';
import { endOf, wrongEnd } from './until.ts';
import { TiePage } from './views.tsx';

export const routes = newRoutes()
  .get('/circle/ties/:tie', async (c) => tiePage(c, await tieOf(c), emptyForm))
  .post('/circle/ties/:tie/consents', async (c) => {
    const tie = await tieOf(c);
    const answer = await readForm(c, consentForm);
    if (!answer.ok) return tiePage(c, tie, answer.typed);
    const wrong = wrongEnd(answer.data.until, today(c));
    if (wrong) return tiePage(c, tie, withError(answer.typed, 'until', wrong));
    await give(c, tie, answer.data);
    return c.redirect(`/circle/ties/${tie.id}?done=given`, 303);
  })
  .post('/circle/consents/:consent/withdrawal', async (c) => {
    const tie = await withdrawConsent(c.var.db, c.req.param('consent'));
    return c.redirect(`/circle/ties/${tie}?done=withdrawn`, 303);
  })
  .post('/circle/ties/:tie/withdrawal', async (c) => {
    const tie = await tieOf(c);
    await withdrawAll(c.var.db, tie.id);
    return c.redirect(`/circle/ties/${tie.id}?done=withdrawn`, 303);
  })
  .post('/circle/ties/:tie/quiet-end', async (c) => {
    const tie = await tieOf(c);
    await endQuietly(c.var.db, tie.id);
    return c.redirect(`/circle/ties/${tie.id}?done=quiet`, 303);
  })
  .route('/', partRoutes);

const tieOf = (c: Ask): Promise<Tie> => myTie(readerFor(c), c.req.param('tie') ?? '');

async function tiePage(c: Ask, tie: Tie, typed: Typed): Promise<Response> {
  const reader = readerFor(c);
  const consents = await consentsOf(reader, tie.id);
  const naming = await agreementsNaming(reader, tie.id);
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  const props = { tie, consents, naming, typed, today: today(c), done: c.req.query('done') };
  return page(c, <TiePage {...props} />, status);
}

const today = (c: Ask): Day => clock.today(c.var.words.zone).toString() as Day;

async function give(c: Ask, tie: Tie, chosen: z.infer<typeof consentForm>): Promise<void> {
  const { t, say, zone } = c.var.words;
  const parts = chosen.preset === 'exactly' ? (chosen.parts ?? []) : PRESETS[chosen.preset];
  const until = endOf(chosen.until as Day, zone);
  await setConsents(readerFor(c), tie, {
    parts,
    until,
    wordsFor: (part) =>
      t('consents.agreed', { name: tie.name, part: say(`consents.part.${part}`), until }),
  });
}
