import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask, type Role } from '../../../platform/web/context.ts';
import { emptyForm, readForm, typedIn, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { personaFor, statusOf } from './as-whom.ts';
import { AskingsPage } from './asking-pages.tsx';
import { DoorPage, type DoorProps } from './door-page.tsx';
import { joinForm } from './form.ts';
import { JoinPage } from './join-page.tsx';
import {
  askingsFor,
  freePersonas,
  haveAsked,
  joinSpace,
  leaveSpace,
  letIn,
  personaIWas,
  takeAskingBack,
  watchOver,
} from './joining.ts';
import { LeavingPage } from './leaving-page.tsx';
import { guidesOf, mayChange, spaceInSight, type Space } from './queries.ts';
import { readingIn } from './reading-hours.ts';

export const joiningRoutes = newRoutes()
  .get('/community/spaces/:space/membership', (c) => joinPage(c, emptyForm))
  .post('/community/spaces/:space/membership', async (c) => {
    const space = await spaceHere(c);
    const answer = await readForm(c, joinForm);
    if (!answer.ok) return joinPage(c, answer.typed);
    await joinSpace(c.var.db, space.id, await personaFor(c, answer.data), answer.data.words);
    return c.redirect(`/community/spaces/${space.id}`, 303);
  })
  .get('/community/spaces/:space/about', async (c) => {
    const space = await spaceHere(c);
    return page(c, <DoorPage {...await doorOf(c, space)} />);
  })
  .post('/community/spaces/:space/asking/taking-back', async (c) => {
    const space = await spaceHere(c);
    await takeAskingBack(c.var.db, space.id);
    return c.redirect(`/community/spaces/${space.id}`, 303);
  })
  .get('/community/spaces/:space/leaving', async (c) =>
    page(c, <LeavingPage space={await mine(c)} />),
  )
  .post('/community/spaces/:space/leaving', async (c) => {
    await leaveSpace(c.var.db, (await mine(c)).id);
    return c.redirect('/community', 303);
  })
  .post('/community/spaces/:space/watch', async (c) => {
    const space = await mine(c);
    await watchOver(c.var.db, space.id, !space.guide);
    return c.redirect(`/community/spaces/${space.id}/about`, 303);
  })
  .get('/community/spaces/:space/askings', async (c) => {
    const space = await watched(c);
    return page(c, <AskingsPage {...{ space }} askings={await askingsFor(c.var.db, space.id)} />);
  })
  .post('/community/spaces/:space/askings/:asking/answer', async (c) => {
    const space = await watched(c);
    const { typed } = await readForm(c, joinForm);
    await letIn(c.var.db, c.req.param('asking'), typedIn(typed, 'answer') === 'yes');
    return c.redirect(`/community/spaces/${space.id}/askings`, 303);
  });

const watchers = new Set<Role>(['moderator', 'professional', 'coordinator']);

/** What a space's door needs to be drawn. */
export async function doorOf({ var: { db, arrival } }: Ask, space: Space): Promise<DoorProps> {
  const guides = await guidesOf(db, space.id);
  const reading = await readingIn(db, space.id, arrival.community.time_zone);
  const asked = await haveAsked(db, space.id);
  const watches = arrival.roles.some((role) => watchers.has(role));
  return { space, guides, reading, asked, watches, changes: await mayChange(db, space.id) };
}

async function spaceHere(c: Ask): Promise<Space> {
  me(c);
  return spaceInSight(c.var.db, c.req.param('space') ?? '');
}

async function mine(c: Ask): Promise<Space> {
  const space = await spaceHere(c);
  if (!space.persona_id) throw new NotThere();
  return space;
}

async function watched(c: Ask): Promise<Space> {
  const space = await spaceHere(c);
  if (!space.guide) throw new NotThere();
  return space;
}

async function joinPage(c: Ask, typed: Typed): Promise<Response> {
  const space = await spaceHere(c);
  if (space.persona_id) return c.redirect(`/community/spaces/${space.id}`, 303);
  const { db } = c.var;
  const personas = await freePersonas(db);
  const was = await personaIWas(db, space.id);
  const action = `/community/spaces/${space.id}/membership`;
  const asks = space.visibility === 'approval';
  const back = `/community/spaces/${space.id}`;
  return page(
    c,
    <JoinPage {...{ typed, action, space, personas, was, asks, back }} />,
    statusOf(typed),
  );
}
