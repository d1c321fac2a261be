import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { spaceInSight } from '../spaces/public.ts';
import { apartForm, CONTENT_NOTES, noteForm } from './form.ts';
import { OwnPage, WrittenPage } from './mine-page.tsx';
import {
  keepApart,
  keptApart,
  noteRules,
  personaIn,
  saidBy,
  setNoteRules,
  writtenByMe,
} from './near.ts';
import { NotesPage } from './notes-page.tsx';
import { PersonaInSpacePage } from './persona-page.tsx';
import { said } from './queries.ts';

export const nearRoutes = newRoutes()
  .get('/community/mine', async (c) => {
    me(c);
    return page(c, <WrittenPage written={await writtenByMe(c.var.db)} />);
  })
  .get('/community/posts/:post/mine', async (c) => {
    me(c);
    const post = await said(c.var.db, c.req.param('post'));
    if (!post.mine || post.state === 'taken_back') throw new NotThere();
    const tells = post.kind === 'story' && post.state === 'seen' && c.var.arrival.grownUp;
    return page(c, <OwnPage {...{ said: post, tells }} rules={new Map()} />);
  })
  .get('/community/spaces/:space/people/:persona', async (c) => {
    me(c);
    const { db } = c.var;
    const space = await spaceInSight(db, c.req.param('space'));
    const met = await personaIn(db, space.id, c.req.param('persona'));
    const [written, rules] = await Promise.all([saidBy(db, met.id), noteRules(db)]);
    return page(c, <PersonaInSpacePage {...{ space, met, written, rules }} />);
  })
  .post('/community/spaces/:space/people/:persona/apart', async (c) => {
    me(c);
    const { db } = c.var;
    const space = await spaceInSight(db, c.req.param('space'));
    const met = await personaIn(db, space.id, c.req.param('persona'));
    const answer = await readForm(c, apartForm);
    if (!answer.ok || !space.persona_id) throw new NotThere();
    await keepApart(db, space.persona_id, met.id, answer.data.how);
    return c.redirect(`/community/spaces/${space.id}/people/${met.id}`, 303);
  })
  .get('/community/notes', (c) => notesPage(c))
  .post('/community/notes', async (c) => {
    const person = me(c);
    const answer = await readForm(c, noteForm);
    if (!answer.ok) throw new NotThere();
    const rules = CONTENT_NOTES.map((note) => [note, answer.data[note] ?? 'fold'] as const);
    await setNoteRules(c.var.db, person, new Map(rules));
    return c.redirect('/community/mine', 303);
  });

async function notesPage(c: Ask): Promise<Response> {
  me(c);
  const [rules, apart] = await Promise.all([noteRules(c.var.db), keptApart(c.var.db)]);
  return page(c, <NotesPage {...{ rules, apart }} />);
}
