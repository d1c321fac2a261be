import { NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, typedIn, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { personaFor, statusOf } from './as-whom.ts';
import { CodePage, CodeShown } from './asking-pages.tsx';
import { joinForm } from './form.ts';
import { JoinPage } from './join-page.tsx';
import {
  freePersonas,
  invitedTo,
  inviteToSpace,
  joinByInvitation,
  personaIWas,
} from './joining.ts';
import { spaceInSight } from './queries.ts';

/** A code lets one person into a space that they could not find. */
export const codeRoutes = newRoutes()
  .post('/community/spaces/:space/invitations', async (c) => {
    me(c);
    const space = await spaceInSight(c.var.db, c.req.param('space'));
    if (!space.guide) throw new NotThere();
    const code = await inviteToSpace(c.var.db, c.var.services.master, space.id);
    return page(c, <CodeShown {...{ space, code }} />);
  })
  .get('/community/invitations', (c) => {
    me(c);
    return page(c, <CodePage typed={emptyForm} />);
  })
  .post('/community/invitations', (c) => readCode(c))
  .post('/community/invitations/acceptance', async (c) => {
    me(c);
    const answer = await readForm(c, joinForm);
    if (!answer.ok) return readCode(c, answer.typed);
    await countTry(c);
    const { db, services } = c.var;
    const code = answer.data.code ?? '';
    await invitedTo(db, services.master, code);
    const persona = await personaFor(c, answer.data);
    const space = await joinByInvitation(db, services.master, code, persona);
    return c.redirect(`/community/spaces/${space}`, 303);
  });

/** Codes are not to be guessed. */
async function countTry(c: Ask): Promise<void> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'space-codes', most: 20, seconds: 3600 }, me(c));
}

async function readCode(c: Ask, again?: Typed): Promise<Response> {
  me(c);
  const typed = again ?? (await readForm(c, joinForm)).typed;
  await countTry(c);
  const { db, services } = c.var;
  const code = typedIn(typed, 'code');
  const space = await invitedTo(db, services.master, code).catch(() => undefined);
  if (!space)
    return page(c, <CodePage typed={withError(typed, 'code', 'spaces.code.wrong')} />, 422);
  const was = await personaIWas(db, space.id);
  const shown = { space, code, was, personas: await freePersonas(db), back: '/community' };
  const action = '/community/invitations/acceptance';
  return page(
    c,
    <JoinPage {...{ ...shown, action }} typed={again ?? emptyForm} />,
    statusOf(again ?? emptyForm),
  );
}
