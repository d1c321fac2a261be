import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { NotThere } from '../../../platform/database.ts';
import { cameFrom } from '../../../platform/web/came-from.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { readerFor } from '../../circle/ties/public.ts';
import { addWellnessTool } from '../../plan/recovery-plan/public.ts';
import { DoorPage, doorOf, readingIn, spaceInSight } from '../spaces/public.ts';
import { markForm } from './form.ts';
import { follows, noteRules, toggleFollow } from './near.ts';
import { said, toggleMark, type Said } from './queries.ts';
import { SpacePage } from './space-page.tsx';
import { threadsIn } from './threads.ts';

export const routes = newRoutes()
  .get('/community/spaces/:space', (c) => spacePage(c))
  .post('/community/spaces/:space/following', async (c) => {
    const person = me(c);
    const space = await spaceInSight(c.var.db, c.req.param('space'));
    await toggleFollow(c.var.db, person, { space: space.id });
    return pressed(c, `/community/spaces/${space.id}`);
  })
  .post('/community/posts/:post/marks', async (c) => {
    const person = me(c);
    const post = await said(c.var.db, c.req.param('post'));
    const answer = await readForm(c, markForm);
    if (answer.ok) await toggleMark(c.var.db, person, post.id, answer.data.mark);
    return pressed(c, addressOf(post), `#said-${post.id}`);
  })
  .post('/community/posts/:post/following', async (c) => {
    const person = me(c);
    const post = await said(c.var.db, c.req.param('post'));
    await toggleFollow(c.var.db, person, { post: post.reply_to ?? post.id });
    return pressed(c, addressOf(post), `#said-${post.id}`);
  })
  .post('/community/posts/:post/keeping', async (c) => {
    me(c);
    const post = await said(c.var.db, c.req.param('post'));
    if (post.kind !== 'strategy') throw new NotThere();
    await addWellnessTool(readerFor(c), post.title);
    return c.redirect('/plan/recovery', 303);
  })
  .get('/community/posts/:post/live', (c) => listen(c));

/** Script stays where it is; without it the browser comes back to the page that it was on. */
function pressed(c: Ask, address: string, place = ''): Response {
  if (c.req.header('accept') === 'application/json') return c.body(null, 204);
  const from = cameFrom(c);
  return c.redirect((from?.split('?')[0] === address ? from : address) + place, 303);
}

/** A reply is found in its thread. */
export const addressOf = (post: Pick<Said, 'id'>): string => `/community/posts/${post.id}`;

async function spacePage(c: Ask): Promise<Response> {
  me(c);
  const { db, arrival } = c.var;
  const space = await spaceInSight(db, c.req.param('space') ?? '');
  if (!space.persona_id && space.visibility !== 'open')
    return page(c, <DoorPage {...await doorOf(c, space)} />);
  const order = c.req.query('order') === 'waiting' ? 'waiting' : 'newest';
  const after = c.req.query('after');
  const [rules, reading, following] = await Promise.all([
    noteRules(db),
    readingIn(db, space.id, arrival.community.time_zone),
    follows(db, { space: space.id }),
  ]);
  const leftOut = [...rules].filter(([, rule]) => rule === 'leave_out').map(([note]) => note);
  const threads = await threadsIn(db, { space: space.id, order, after, leftOut });
  const later = after !== undefined;
  return page(c, <SpacePage {...{ space, threads, order, later, reading, following }} />);
}

const longest = 15 * 60_000;

/** Says when there is more in a thread that the one who asks may read; it ends with their rights, and after a quarter of an hour. */
async function listen(c: Ask): Promise<Response> {
  const person = me(c);
  const post = await said(c.var.db, c.req.param('post') ?? '');
  const response = c.env?.outgoing;
  if (!response || !('writeHead' in response)) throw new NotThere();
  const { session } = c.var.arrival;
  const topics = [`post:${post.reply_to ?? post.id}`, `person:${person}`, `session:${session}`];
  c.var.services.live.listen(response, topics);
  const ending = setTimeout(() => response.end(), longest).unref();
  response.on('close', () => clearTimeout(ending));
  return RESPONSE_ALREADY_SENT;
}
