import { record } from '../../../platform/audit.ts';
import { NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { comeIn, hashPassword, joinCommunity } from '../sign-in/public.ts';
import type { Answer } from './answers/answer.ts';
import { codeFingerprint } from '../../../platform/one-time-code.ts';
import { BeginPage, BegunPage } from './begin-views.tsx';
import { beginForm } from './form.ts';
import { beginSetUp, codeFits, markDone, openCommunity, stepsDone } from './queries.ts';
import { stepNames, steps } from './steps.ts';
import { AnswerPage, ProgressPage } from './views.tsx';

export const routes = newRoutes()
  .get('/set-up', async (c) => {
    stillClosed(c);
    if (!coordinates(c)) return beginAgain(c, emptyForm, 200);
    return page(c, <ProgressPage done={await stepsDone(c.var.db)} />);
  })
  .post('/set-up', async (c) => {
    stillClosed(c);
    const answer = await readForm(c, beginForm);
    if (!answer.ok) return beginAgain(c, answer.typed);
    await limitCodes(c);
    return begin(c, answer.data, answer.typed);
  })
  .post('/set-up/opening', async (c) => {
    stillClosed(c);
    if (!(await openCommunity(c.var.db, stepNames))) {
      return page(
        c,
        <ProgressPage done={await stepsDone(c.var.db)} error="setup.open.not-yet" />,
        422,
      );
    }
    await seedStarter(c);
    return c.redirect('/desk/invitations?opened=yes', 303);
  })
  .get('/set-up/:step', async (c) => {
    const step = stepAsked(c);
    return stepPage(c, step, await step.kept(c), 200);
  })
  .post('/set-up/:step', async (c) => {
    const step = stepAsked(c);
    const wrong = await step.save(c);
    if (wrong) return stepPage(c, step, wrong, 422);
    await markDone(c.var.db, step.name);
    return c.redirect('/set-up', 303);
  });

/** Once the community is open there is no set-up any more. */
function stillClosed(c: Ask): void {
  if (c.var.arrival.community.opened_at) throw new NotThere();
}

const coordinates = (c: Ask): boolean => c.var.arrival.roles.includes('coordinator');

function beginAgain(c: Ask, typed: Typed, status: 200 | 422 = 422) {
  const kept = { ...typed, values: { ...typed.values, password: '' } };
  return page(c, <BeginPage typed={kept} signedIn={c.var.arrival.person !== null} />, status);
}

/** Ten tries a quarter of an hour from one address, and fifty from all together. */
async function limitCodes(c: Ask): Promise<void> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'set-up code', most: 10, seconds: 900 }, c.var.address);
  await limit(sql, master, { what: 'set-up codes', most: 50, seconds: 900 }, 'all');
}

async function begin(c: Ask, typed: { code: string; password: string }, form: Typed) {
  const { db, services, arrival, words } = c.var;
  const code = codeFingerprint(services.master, 'set-up', typed.code);
  if (arrival.person || !(await codeFits(db, code))) {
    return beginAgain(c, withError(form, 'code', 'setup.begin.code.wrong'));
  }
  const { person, name } = await joinCommunity(db, services.master, {
    passwordHash: await hashPassword(typed.password),
    turns18On: null,
    zone: '',
    language: words.lang,
  });
  if (!(await beginSetUp(db, person, code))) throw new NotThere();
  await comeIn(c, person, false);
  return page(c, <BegunPage name={name} />);
}

function stepAsked(c: Ask): Answer {
  stillClosed(c);
  const step = steps.find(({ name }) => name === c.req.param('step'));
  if (!step || !coordinates(c)) throw new NotThere();
  return step;
}

async function stepPage(c: Ask, step: Answer, typed: Typed, status: 200 | 422) {
  const back = { href: '/set-up', label: c.var.words.t('setup.answer.back') };
  const fields = await step.fields(c, typed);
  const action = `/set-up/${step.name}`;
  return page(c, <AnswerPage name={step.name} {...{ action, back, typed, fields }} />, status);
}

/** First spaces and texts, in the rights of the coordinator who opens. */
async function seedStarter(c: Ask): Promise<void> {
  const { db, services, arrival } = c.var;
  for (const capability of services.house) await capability.seed?.(db, arrival.community.starter);
  await record(db, 'community changed', 'starter');
}
