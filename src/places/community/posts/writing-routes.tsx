import { NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { closedUntil } from '../../desk/closures/public.ts';
import { page } from '../../door/frame/public.tsx';
import { readingIn, spaceInSight, type Space } from '../spaces/public.ts';
import { postForm, replyForm } from './form.ts';
import { makeAnonymous, said, takeBack, wordsOf } from './queries.ts';
import { threadPage } from './thread.tsx';
import { WritePage } from './write-page.tsx';
import { checkSaying, pausedIn, say, sayAgain, type Check, type Saying } from './writing.ts';

export const writingRoutes = newRoutes()
  .get('/community/spaces/:space/posts/new', async (c) => {
    const space = await writable(c);
    if (await pausedIn(c.var.db, space.id)) return whyPaused(c, space);
    return writePage(c, space, { typed: emptyForm });
  })
  .post('/community/spaces/:space/posts', async (c) => {
    const space = await writable(c);
    if (await pausedIn(c.var.db, space.id)) return whyPaused(c, space);
    const answer = await readForm(c, postForm);
    if (!answer.ok) return writePage(c, space, { typed: answer.typed });
    if (await closedUntil(c.var.db))
      return writePage(c, space, { typed: withError(answer.typed, 'body', 'posts.closed') });
    const { kind, title, body, notes, needs, language } = answer.data;
    const saying = { title, body, notes, needs };
    const check = await looked(c, space, saying);
    if (asksFirst(check, answer.data.sure))
      return writePage(c, space, { typed: answer.typed, check });
    await countPosts(c);
    const place = { ...placeIn(c, space), replyTo: null, kind, language };
    const post = await say(c.var.db, place, saying, check);
    return c.redirect(`/community/posts/${post}?sent=yes`, 303);
  })
  .get('/community/posts/:post', (c) => threadPage(c, { typed: emptyForm }))
  .post('/community/posts/:post/replies', async (c) => {
    me(c);
    const post = await said(c.var.db, c.req.param('post'));
    const space = await writable(c, post.space_id);
    if (await pausedIn(c.var.db, space.id)) return whyPaused(c, space);
    const answer = await readForm(c, replyForm);
    if (!answer.ok) return threadPage(c, { typed: answer.typed });
    if (await closedUntil(c.var.db))
      return threadPage(c, { typed: withError(answer.typed, 'body', 'posts.closed') });
    const { body, notes, tried, sure } = answer.data;
    const saying = { title: '', body, notes, needs: [] };
    const check = await looked(c, space, saying);
    if (asksFirst(check, sure)) return threadPage(c, { typed: answer.typed, check });
    await countPosts(c);
    const kind = tried === 'yes' && post.kind === 'strategy' ? 'tried' : 'reply';
    const place = { ...placeIn(c, space), replyTo: post.id, kind, language: c.var.words.lang };
    const reply = await say(c.var.db, place, saying, check);
    return c.redirect(`/community/posts/${reply}?sent=yes`, 303);
  })
  .get('/community/posts/:post/change', async (c) => {
    const { title, body, content_notes, needs, kind } = await wordsOf(
      c.var.db,
      c.req.param('post'),
    );
    const values = { title, body, kind, notes: content_notes, needs };
    return changePage(c, { typed: { values, errors: {} } });
  })
  .post('/community/posts/:post/change', async (c) => {
    const person = me(c);
    const post = await said(c.var.db, c.req.param('post'));
    const space = await writable(c, post.space_id);
    const answer = await readForm(c, post.reply_to ? replyForm : postForm.omit({ kind: true }));
    if (!answer.ok) return changePage(c, { typed: answer.typed });
    const { body, notes, sure } = answer.data;
    const more = { title: '', needs: [] as string[], ...answer.data };
    const saying = { title: more.title, body, notes, needs: more.needs };
    const check = await looked(c, space, saying);
    if (asksFirst(check, sure)) return changePage(c, { typed: answer.typed, check });
    await sayAgain(c.var.db, person, post.id, saying, check);
    return c.redirect(`/community/posts/${post.id}?sent=yes`, 303);
  })
  .post('/community/posts/:post/anonymity', async (c) => {
    me(c);
    await makeAnonymous(c.var.db, c.req.param('post'));
    return c.redirect(`/community/posts/${c.req.param('post')}`, 303);
  })
  .post('/community/posts/:post/taking-back', async (c) => {
    me(c);
    await takeBack(c.var.db, c.req.param('post'));
    return c.redirect('/community/mine', 303);
  });

/** A space that the one who asks is in. */
async function writable(c: Ask, id = c.req.param('space') ?? ''): Promise<Space> {
  me(c);
  const space = await spaceInSight(c.var.db, id);
  if (!space.persona_id) throw new NotThere();
  return space;
}

const whyPaused = (c: Ask, { id }: Space) => c.redirect(`/community/pauses/${id}`, 303);

const placeIn = (c: Ask, space: Space) => ({
  space: space.id,
  persona: space.persona_id ?? '',
  me: me(c),
});

async function looked(c: Ask, space: Space, saying: Saying): Promise<Check> {
  const { db, arrival } = c.var;
  const { open } = await readingIn(db, space.id, arrival.community.time_zone);
  return checkSaying(db, space.id, saying, open);
}

/** Words that could hurt a reader are shown once; then the person decides. */
const asksFirst = (check: Check, sure: string | undefined): boolean =>
  check.wordings.length > 0 && sure !== 'yes';

async function countPosts(c: Ask): Promise<void> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'posts', most: 60, seconds: 3600 }, me(c));
}

interface Shown {
  typed: Typed;
  check?: Check | undefined;
  changing?: { id: string; reply: boolean } | undefined;
}

async function writePage(c: Ask, space: Space, shown: Shown): Promise<Response> {
  const { db, arrival } = c.var;
  const reading = await readingIn(db, space.id, arrival.community.time_zone);
  const [row] = await db<
    { first: '' | 'first' | 'young' }[]
  >`select app.read_first(${space.id}) as first`;
  const more = { languages: arrival.community.languages, draft: !arrival.sharedComputer };
  const failed = Object.keys(shown.typed.errors).length > 0;
  const first = row?.first ?? '';
  return page(
    c,
    <WritePage {...{ space, reading, first, ...more, ...shown }} />,
    failed ? 422 : 200,
  );
}

async function changePage(c: Ask, shown: Shown): Promise<Response> {
  me(c);
  const post = await said(c.var.db, c.req.param('post') ?? '');
  if (!post.mine) throw new NotThere();
  const changing = { id: post.id, reply: post.reply_to !== null };
  return writePage(c, await spaceInSight(c.var.db, post.space_id), { ...shown, changing });
}
