import { clock } from '../../../platform/clock.ts';
import { limit } from '../../../platform/rates.ts';
import { me, routes as newRoutes, type Ask, type Role } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { asSignInName } from '../../door/sign-in/public.ts';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { allRoles, giveForm, searchForm, takeForm, workNameForm } from './form.ts';
import { giveAll } from './giving.ts';
import { PersonPage } from './person-view.tsx';
import { chooseWorkName, holders, personOfSignInName, rolesOf, takeRole } from './queries.ts';
import { RolesPage } from './views.tsx';
import { WorkNamePage } from './work-name.tsx';

export const routes = newRoutes()
  .get('/desk/roles', (c) => list(c, emptyForm, 200))
  .post('/desk/roles/search', async (c) => {
    givers(c);
    const answer = await readForm(c, searchForm);
    if (!answer.ok) return list(c, answer.typed);
    const { sql, master } = c.var.services;
    await limit(sql, master, { what: 'sign-in name look-up', most: 30, seconds: 3600 }, me(c));
    const person = await personOfSignInName(c.var.db, asSignInName(answer.data.name));
    if (!person) return list(c, withError(answer.typed, 'name', 'roles.search.nobody'));
    return c.redirect(`/desk/roles/${person}`, 303);
  })
  .get('/desk/roles/:person', (c) => one(c, c.req.param('person'), emptyForm, 200))
  .post('/desk/roles/:person', async (c) => {
    givers(c);
    const person = c.req.param('person');
    const answer = await readForm(c, giveForm);
    if (!answer.ok) return one(c, person, answer.typed);
    const wrong = await giveAll(c, person, answer.data);
    if (wrong) return one(c, person, withError(answer.typed, wrong.field, wrong.key));
    return c.redirect(`/desk/roles/${person}`, 303);
  })
  .post('/desk/roles/:person/end', async (c) => {
    const person = c.req.param('person');
    const answer = await readForm(c, takeForm);
    if (!answer.ok) return one(c, person, answer.typed);
    const taken = await takeRole(c.var.db, person, answer.data.role);
    if (taken !== 'taken')
      return one(c, person, withError(emptyForm, 'role', `roles.take.${taken}`));
    return c.redirect(
      stillGives(c, person, answer.data.role) ? `/desk/roles/${person}` : '/today',
      303,
    );
  })
  .get('/desk/my-name', (c) => nameOf(c, emptyForm, 200))
  .post('/desk/my-name', async (c) => {
    const person = me(c);
    const answer = await readForm(c, workNameForm);
    if (!answer.ok) return nameOf(c, answer.typed);
    await chooseWorkName(c.var.db, person, answer.data.name);
    return c.redirect('/desk', 303);
  });

const givers = (c: Ask): void => deskOnly(c, 'coordinator', 'administrator');

/** Who lays down their own last such role has no more business here. */
function stillGives(c: Ask, person: string, role: Role): boolean {
  const left =
    person === me(c) ? c.var.arrival.roles.filter((held) => held !== role) : c.var.arrival.roles;
  return left.includes('coordinator') || left.includes('administrator');
}

async function list(c: Ask, typed: Typed, status: 200 | 422 = 422) {
  givers(c);
  const role = allRoles.find((known) => known === c.req.query('role')) ?? '';
  const found = await holders(c.var.db, role);
  return page(c, <RolesPage {...{ typed, role, back: backToDesk(c) }} holders={found} />, status);
}

async function one(c: Ask, person: string, typed: Typed, status: 200 | 422 = 422) {
  givers(c);
  const held = await rolesOf(c.var.db, person);
  const today = clock.today(c.var.arrival.community.time_zone).toString();
  const myself = person === me(c);
  const givesAll = c.var.arrival.roles.includes('administrator');
  return page(c, <PersonPage {...{ person, typed, today, myself, givesAll, ...held }} />, status);
}

async function nameOf(c: Ask, typed: Typed, status: 200 | 422 = 422) {
  deskOnly(c, ...allRoles);
  return page(c, <WorkNamePage typed={typed} back={backToDesk(c)} />, status);
}
