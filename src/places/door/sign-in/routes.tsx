import type { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import { enter, NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { invitationStands, useInvitation } from '../../desk/invitations/public.ts';
import { page } from '../frame/public.tsx';
import { comeIn, leaveNothing } from './cookie.ts';
import { joinForm, ownPage, signInForm, turns18On, yearsOld } from './form.ts';
import { passkeysWork } from './passkeys-work.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import { endSession, joinCommunity, passwordOf } from './queries.ts';
import { secondStep } from './second-step.ts';
import { asSignInName } from './sign-in-name.ts';
import { JoinedPage, JoinPage, TooYoungPage } from './join-views.tsx';
import { SignInPage, type Ways } from './views.tsx';

export const routes = newRoutes()
  .get('/sign-in', (c) =>
    page(
      c,
      <SignInPage
        typed={c.req.query('passkey') ? passkeyRefused : emptyForm}
        then={ownPage(c.req.query('then'))}
        cast={c.var.services.cast}
        ways={waysOf(c)}
      />,
    ),
  )
  .post('/sign-in', async (c) => {
    const answer = await readForm(c, signInForm);
    if (!answer.ok) return signInAgain(c, answer.typed);
    const { name, password, shared, then } = answer.data;
    await limitSignIn(c, name);
    await enter(c.var.db, 'visitor');
    const kept = await passwordOf(c.var.db, asSignInName(name));
    if (!(await passwordMatches(kept?.hash, password)) || !kept)
      return signInAgain(c, withError(answer.typed, 'name', 'sign-in.no-match'));
    return secondStep.afterFirstStep(c, kept.person, {
      shared: shared === 'yes',
      then: ownPage(then),
    });
  })
  .post('/demo/arrivals', async (c) => {
    const { as } = await c.req.parseBody();
    const guest = c.var.services.cast.find(({ id }) => id === as);
    if (!guest) throw new NotThere();
    await comeIn(c, guest.id, true);
    return c.redirect('/today', 303);
  })
  .post('/sign-out', async (c) => {
    if (c.var.arrival.session) await endSession(c.var.db, c.var.arrival.session);
    leaveNothing(c);
    return c.redirect('/', 303);
  })
  .get('/join', (c) => joinPage(c, { values: asked(c), errors: {} }, 200))
  .post('/join', async (c) => {
    const answer = await readForm(c, joinForm);
    if (!answer.ok) return joinPage(c, answer.typed);
    await limit(
      c.var.services.sql,
      c.var.services.master,
      { what: 'join', most: 20, seconds: 3600 },
      c.var.address,
    );
    const wrong = await codeRefused(c, answer.data.code);
    return wrong ? joinPage(c, withError(answer.typed, 'code', wrong)) : join(c, answer.data);
  });

const passkeyRefused = withError(emptyForm, 'passkey', 'sign-in.passkey.no-match');

/** Which further ways in this Kith can offer. */
const waysOf = (c: Ask): Ways => ({
  passkeys: passkeysWork(c.var.services.config.url),
  letters: c.var.services.postman.delivers,
});

/** Ten attempts a quarter of an hour for a name, thirty for an address. */
async function limitSignIn(c: Ask, name: string): Promise<void> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'sign-in name', most: 10, seconds: 900 }, asSignInName(name));
  await limit(sql, master, { what: 'sign-in address', most: 30, seconds: 900 }, c.var.address);
}

const signInAgain = (c: Ask, typed: Typed) =>
  page(
    c,
    <SignInPage
      typed={{ ...typed, values: { ...typed.values, password: '' } }}
      then={ownPage(String(typed.values['then'] ?? ''))}
      cast={c.var.services.cast}
      ways={waysOf(c)}
    />,
    422,
  );

/** The code of a card, and what they had come for. */
const asked = (c: Ask) => ({ code: c.req.query('code') ?? '', then: c.req.query('then') ?? '' });

const joinPage = (c: Ask, typed: Typed, status: 200 | 422 = 422) =>
  page(c, <JoinPage typed={typed} joining={c.var.arrival.community.joining} />, status);

/** A card must stand; where joining is by invitation there must be one. */
async function codeRefused(c: Ask, code: string): Promise<string | undefined> {
  // guard: invitation
  if (code === '')
    return c.var.arrival.community.joining === 'invitation'
      ? 'sign-in.join.code.missing'
      : undefined;
  const stands = await invitationStands(c.var.db, c.var.services.master, code);
  return stands ? undefined : 'sign-in.join.code.wrong';
}

async function join(c: Ask, typed: z.infer<typeof joinForm>) {
  const { community } = c.var.arrival;
  const { 'birth-year': year, 'birth-month': month } = typed;
  const today = clock.today(community.time_zone).toString();
  const age = yearsOld(year, month, today);
  // guard: age-floor
  if (age < community.age_floor) return page(c, <TooYoungPage floor={community.age_floor} />, 403);
  await enter(c.var.db, 'visitor');
  const { person, name } = await joinCommunity(c.var.db, c.var.services.master, {
    passwordHash: await hashPassword(typed.password),
    turns18On: age < 18 ? turns18On(year, month) : null,
    zone: community.time_zone,
    language: '',
  });
  if (typed.code && !(await useInvitation(c.var.db, c.var.services.master, typed.code, person)))
    throw new NotThere();
  await comeIn(c, person, typed.shared === 'yes');
  return page(
    c,
    <JoinedPage name={name} passkeys={waysOf(c).passkeys} then={ownPage(typed.then)} />,
  );
}
