import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import type { Day } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { seersOf } from '../../circle/consents/public.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { somebodyAnswers } from '../../desk/alerts/public.ts';
import { page } from '../../door/frame/public.tsx';
import { giveRiskAnswer, safetyOf, takeRiskAnswersBack } from '../check-ins/public.ts';
import { answersIn, measureForm } from './form.ts';
import { GAD_7, INSTRUMENTS, PHQ_9, QPR_15, type Instrument } from './instruments.ts';
import { MeasuresPage } from './measures-page.tsx';
import { keepMeasure, measuresOf, myMeasure, throwAway } from './queries.ts';
import { ResultPage } from './result-page.tsx';
import { askedHere, isRiskAnswer, score, type Answers } from './rules.ts';
import { TakePage } from './take-page.tsx';

export const routes = newRoutes()
  .get('/plan/measures', async (c) => {
    const reader = readerFor(c);
    const props = {
      asked: await askedNow(c),
      measures: await measuresOf(reader.db, reader.me),
      seenBy: await seersOf(reader, 'measures'),
      done: c.req.query('done'),
    };
    return page(c, <MeasuresPage {...props} />);
  })
  .get('/plan/measures/new/:instrument', async (c) => takePage(c, await askedIn(c), emptyForm))
  .post('/plan/measures/new/:instrument', async (c) => {
    const instrument = await askedIn(c);
    const answer = await readForm(c, measureForm(instrument));
    if (!answer.ok) return takePage(c, instrument, answer.typed);
    const id = await keep(c, instrument, answersIn(answer.data, instrument.items));
    return c.redirect(`/plan/measures/${id}`, 303);
  })
  .get('/plan/measures/:id', resultPage)
  .post('/plan/measures/:id/throwing-away', async (c) => {
    const reader = readerFor(c);
    const id = c.req.param('id');
    await throwAway(reader, id);
    await takeRiskAnswersBack(reader.db, reader.me, { source: 'measure', name: id });
    return c.redirect('/plan/measures?done=thrown', 303);
  });

/** What is asked here now; no risk answer is collected where nobody reads it. */
async function askedNow(c: Ask): Promise<Instrument[]> {
  const onCall = await somebodyAnswers(c.var.db);
  return [PHQ_9, GAD_7, QPR_15].map((instrument) => askedHere(instrument, { onCall }));
}

async function askedIn(c: Ask): Promise<Instrument> {
  readerFor(c);
  const asked = (await askedNow(c)).find(({ id }) => id === c.req.param('instrument'));
  if (!asked) throw new NotThere();
  return asked;
}

async function takePage(c: Ask, instrument: Instrument, typed: Typed): Promise<Response> {
  const seenBy = await seersOf(readerFor(c), 'measures');
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  return page(c, <TakePage {...{ instrument, seenBy, typed }} />, status);
}

async function keep(c: Ask, instrument: Instrument, answers: Answers): Promise<string> {
  const reader = readerFor(c);
  const day = clock.today(c.var.words.zone).toString() as Day;
  const scored = score(instrument, answers);
  const total = scored.kind === 'complete' ? scored.total : null;
  const id = await keepMeasure(reader, { instrument: instrument.id, day, total }, answers);
  if (isRiskAnswer(instrument, answers))
    await giveRiskAnswer(reader.db, reader.me, {
      source: 'measure',
      name: id,
      answer: 'unsure',
      tells: 'red',
    });
  return id;
}

async function resultPage(c: Ask): Promise<Response> {
  const reader = readerFor(c);
  const measure = await myMeasure(reader, c.req.param('id') ?? '');
  const instrument = INSTRUMENTS.find(({ id }) => id === measure.instrument) ?? PHQ_9;
  const all = (await measuresOf(reader.db, reader.me)).filter(
    (one) => one.instrument === measure.instrument,
  );
  const props = {
    instrument,
    measure,
    until: all.slice(all.findIndex(({ id }) => id === measure.id)),
    seenBy: await seersOf(reader, 'measures'),
    safety: await safetyOf(reader, { source: 'measure', name: measure.id }),
  };
  return page(c, <ResultPage {...props} />);
}
