import { toString as qrSvg } from 'qrcode';
import { enter } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { comeIn, mySignInName, ownPage, secondStep } from '../sign-in/public.ts';
import { newRecoveryCodes, newSecret, otpAddress, recoveryHash, stepOf } from './codes.ts';
import { CodePage, CodeSetUpPage, RecoveryCodesPage } from './code-views.tsx';
import { codeForm } from './form.ts';
import { tellOfChange } from './letters.ts';
import { withProof } from './proof.ts';
import { beginCodes, confirmCodes, keepRecoveryCodes, myCodeSecret, stopCodes } from './queries.ts';
import { passSecondStep, secretCell } from './second-step.ts';

const setUp = '/you/ways-in/codes';

export const codeRoutes = newRoutes()
  .get('/sign-in/code', (c) =>
    page(c, <CodePage typed={emptyForm} then={ownPage(c.req.query('then'))} />),
  )
  .post('/sign-in/code', async (c) => {
    const waiting = secondStep.waiting(c);
    if (!waiting) return c.redirect('/sign-in', 303);
    const answer = await readForm(c, codeForm);
    const then = ownPage(String(answer.typed.values['then'] ?? ''));
    await enter(c.var.db, 'visitor');
    const person = answer.ok && (await passSecondStep(c, waiting.tokenHash, answer.data.code));
    if (!person)
      return page(
        c,
        <CodePage typed={withError(answer.typed, 'code', 'ways-in.code.no-match')} then={then} />,
        422,
      );
    secondStep.done(c);
    await comeIn(c, person, waiting.shared);
    return c.redirect(then, 303);
  })
  .get(setUp, (c) => withProof(c, (person) => showSetUp(c, person, emptyForm), setUp))
  .post(setUp, (c) => withProof(c, (person) => turnOn(c, person), setUp))
  .post('/you/ways-in/codes/removal', (c) =>
    withProof(c, async (person) => {
      await stopCodes(c.var.db);
      await tellOfChange(c.var.db, person);
      return c.redirect('/you/ways-in?done=codes-off', 303);
    }),
  )
  .post('/you/ways-in/recovery-codes', (c) => withProof(c, (person) => showNewCodes(c, person)));

/** Reloading shows the same secret, until it is confirmed. */
async function showSetUp(c: Ask, person: string, typed: Typed): Promise<Response> {
  const { db, services, arrival } = c.var;
  const kept = await myCodeSecret(db);
  if (kept?.confirmed_at) return c.redirect('/you/ways-in', 303);
  const cell = secretCell(person);
  const secret = kept ? await unseal(db, services.master, person, cell, kept.secret) : newSecret();
  if (!kept) await beginCodes(db, person, await seal(db, services.master, person, cell, secret));
  const address = otpAddress(secret, arrival.community.name || 'Kith', await mySignInName(db));
  const svg = await qrSvg(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  const failed = Object.keys(typed.errors).length > 0;
  return page(c, <CodeSetUpPage typed={typed} secret={secret} svg={svg} />, failed ? 422 : 200);
}

async function turnOn(c: Ask, person: string): Promise<Response> {
  const { db, services } = c.var;
  const answer = await readForm(c, codeForm);
  const kept = await myCodeSecret(db);
  if (!answer.ok || !kept || kept.confirmed_at) return showSetUp(c, person, answer.typed);
  const secret = await unseal(db, services.master, person, secretCell(person), kept.secret);
  const step = stepOf(secret, answer.data.code);
  if (step === undefined || !(await confirmCodes(db, step)))
    return showSetUp(c, person, withError(answer.typed, 'code', 'ways-in.code.no-match'));
  return showNewCodes(c, person);
}

async function showNewCodes(c: Ask, person: string): Promise<Response> {
  const codes = newRecoveryCodes();
  await keepRecoveryCodes(c.var.db, person, codes.map(recoveryHash));
  await tellOfChange(c.var.db, person);
  return page(c, <RecoveryCodesPage codes={codes} />);
}
