import { limit } from '../../../platform/rates.ts';
import { enter } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import {
  asSignInName,
  changePassword,
  endOtherSessions,
  hashPassword,
  mySignInName,
  ownPage,
  proveAgain,
  proveAnew,
  secondStep,
} from '../sign-in/public.ts';
import { addressForm, againForm, passwordForm, recoveryForm } from './form.ts';
import { awaitAddress, tellOfChange } from './letters.ts';
import { overview } from './overview.ts';
import { withProof } from './proof.ts';
import { myCodeSecret, removeMailAddress, stopWayBack } from './queries.ts';
import { codeHolds, recovered } from './second-step.ts';
import { AddressAskedPage, AddressPage } from './letter-views.tsx';
import { AgainPage, PasswordPage, RecoveryPage } from './proof-views.tsx';
import { WaysInPage } from './views.tsx';

const [address, password] = ['/you/ways-in/address', '/you/ways-in/password'];

export const routes = newRoutes()
  .get('/you/ways-in', async (c) => {
    const seen = await overview(c, me(c));
    return page(c, <WaysInPage seen={seen} done={c.req.query('done')} />);
  })
  .get('/sign-in/again', (c) => showAgain(c, emptyForm, ownPage(c.req.query('then'))))
  .post('/sign-in/again', async (c) => {
    const person = me(c);
    const answer = await readForm(c, againForm);
    const then = ownPage(String(answer.typed.values['then'] ?? ''));
    if (!answer.ok) return showAgain(c, answer.typed, then);
    const name = await mySignInName(c.var.db);
    const knows = await proveAgain(c, { name, password: answer.data.password });
    if (!knows || !(await codeHolds(c, person, answer.data.code ?? '')))
      return showAgain(c, withError(answer.typed, 'password', 'ways-in.again.no-match'), then);
    await proveAnew(c);
    return c.redirect(then, 303);
  })
  .get('/sign-in/recovery', (c) => page(c, <RecoveryPage typed={emptyForm} />))
  .post('/sign-in/recovery', async (c) => {
    const answer = await readForm(c, recoveryForm);
    if (!answer.ok) return page(c, <RecoveryPage typed={answer.typed} />, 422);
    const name = asSignInName(answer.data.name);
    await limitRecovery(c, name);
    const person = await recovered(c, name, answer.data.code);
    if (!person)
      return page(
        c,
        <RecoveryPage typed={withError(answer.typed, 'name', 'ways-in.recovery.no-match')} />,
        422,
      );
    await enter(c.var.db, 'visitor');
    const shared = answer.data.shared === 'yes';
    return secondStep.afterFirstStep(c, person, { shared, then: `${password}?why=lost` });
  })
  .get(password, (c) => withProof(c, async () => showPassword(c, emptyForm), password))
  .post(password, (c) => withProof(c, (person) => setPassword(c, person), password))
  .get(address, (c) => withProof(c, async () => showAddress(c, emptyForm), address))
  .post(address, (c) => withProof(c, (person) => askAddress(c, person), address))
  .post(`${address}/removal`, (c) =>
    withProof(c, async (person) => {
      await removeMailAddress(c.var.db);
      await tellOfChange(c.var.db, person);
      return c.redirect('/you/ways-in?done=address-removed', 303);
    }),
  )
  .post('/you/way-back/stop', async (c) => {
    me(c);
    await stopWayBack(c.var.db);
    return c.redirect('/you/ways-in?done=way-back-stopped', 303);
  });

async function showAgain(c: Ask, typed: Typed, then: string): Promise<Response> {
  me(c);
  const asksCode = Boolean((await myCodeSecret(c.var.db))?.confirmed_at);
  const failed = Object.keys(typed.errors).length > 0;
  return page(c, <AgainPage typed={typed} then={then} asksCode={asksCode} />, failed ? 422 : 200);
}

const showPassword = (c: Ask, typed: Typed, status: 200 | 422 = 200) =>
  page(c, <PasswordPage typed={typed} lost={c.req.query('why') === 'lost'} />, status);

async function setPassword(c: Ask, person: string): Promise<Response> {
  const answer = await readForm(c, passwordForm);
  if (!answer.ok) return showPassword(c, answer.typed, 422);
  await changePassword(c.var.db, person, await hashPassword(answer.data.password));
  await endOtherSessions(c.var.db);
  await tellOfChange(c.var.db, person);
  return c.redirect('/you/ways-in?done=password-changed', 303);
}

const showAddress = (c: Ask, typed: Typed, status: 200 | 422 = 200) =>
  page(c, <AddressPage typed={typed} delivers={c.var.services.postman.delivers} />, status);

async function askAddress(c: Ask, person: string): Promise<Response> {
  const answer = await readForm(c, addressForm);
  if (!answer.ok || !c.var.services.postman.delivers) return showAddress(c, answer.typed, 422);
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'address', most: 5, seconds: 3600 }, person);
  await awaitAddress(c, person, answer.data.address);
  return page(c, <AddressAskedPage address={answer.data.address} />);
}

async function limitRecovery(c: Ask, name: string): Promise<void> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'recovery name', most: 10, seconds: 900 }, name);
  await limit(sql, master, { what: 'recovery address', most: 30, seconds: 900 }, c.var.address);
}
