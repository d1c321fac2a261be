import { NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { postForm, replyForm } from './form.ts';
import { placeToWrite, type PlaceToWrite } from './place-to-write.ts';
import { headOf, makeAnonymous, said, takeBack, wordsOf } from './queries.ts';
import { threadPage } from './thread.tsx';
import { WritePage } from './write-page.tsx';
import { checkSaying, say, sayAgain, type Check } from './writing.ts';

export const writingRoutes = newRoutes()
  .get('/community/spaces/:space/posts/new', async (c) => {
    const place = await placeFor(c, c.req.param('space'));
    if (place.paused) return whyPaused(c, place);
    return writePage(c, place, { typed: emptyForm });
  })
  .post('/community/spaces/:space/posts', async (c) => {
    const place = await placeFor(c, c.req.param('space'));
    if (place.paused) return whyPaused(c, place);
    const answer = await readForm(c, postForm);
    if (!answer.ok) return writePage(c, place, { typed: answer.typed });
    if (place.reading.closed) return writePage(c, place, { typed: asClosed(answer.typed) });
    const { kind, title, body, notes, needs, language } = answer.data;
    const saying = { title, body, notes, needs };
    const check = checkSaying(saying, place);
    if (asksFirst(check, answer.data)) return writePage(c, place, { typed: answer.typed, check });
    await countPosts(c);
    const post = await say(
      c.var.db,
      { ...placeIn(c, place), replyTo: null, kind, language },
      saying,
      check,
    );
    return c.redirect(`/community/posts/${post}?sent=yes`, 303);
  })
  .get('/community/posts/:post', (c) => threadPage(c, { typed: emptyForm }))
  .post('/community/posts/:post/replies', async (c) => {
    me(c);
    const post = await headOf(c.var.db, c.req.param('post'));
    const place = await placeFor(c, post.space_id);
    if (place.paused) return whyPaused(c, place);
    const answer = await readForm(c, replyForm);
    if (!answer.ok) return threadPage(c, { typed: answer.typed });
    if (place.reading.closed) return threadPage(c, { typed: asClosed(answer.typed) });
    const { body, notes, tried } = answer.data;
    const saying = { title: '', body, notes, needs: [] };
    const check = checkSaying(saying, place);
    if (asksFirst(check, answer.data)) return threadPage(c, { typed: answer.typed, check });
    await countPosts(c);
    const kind = tried === 'yes' && post.kind === 'strategy' ? 'tried' : 'reply';
    const language = c.var.words.lang;
    const reply = await say(
      c.var.db,
      { ...placeIn(c, place), replyTo: post.id, kind, language },
      saying,
      check,
    );
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
    const post = await headOf(c.var.db, c.req.param('post'));
    const place = await placeFor(c, post.space_id);
    const answer = await readForm(c, post.reply_to ? replyForm : postForm.omit({ kind: true }));
    if (!answer.ok) return changePage(c, { typed: answer.typed });
    const { body, notes } = answer.data;
    const more = { title: '', needs: [] as string[], ...answer.data };
    const saying = { title: more.title, body, notes, needs: more.needs };
    const check = checkSaying(saying, place);
    if (asksFirst(check, answer.data)) return changePage(c, { typed: answer.typed, check });
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

function placeFor(c: Ask, space: string): Promise<PlaceToWrite> {
  me(c);
  return placeToWrite(c.var.db, space, c.var.arrival.community.time_zone);
}

const whyPaused = (c: Ask, { space }: PlaceToWrite) =>
  c.redirect(`/community/pauses/${space.id}`, 303);

const asClosed = (typed: Typed): Typed => withError(typed, 'body', 'posts.closed');

const placeIn = (c: Ask, { space }: PlaceToWrite) => ({
  space: space.id,
  persona: space.persona_id ?? '',
  me: me(c),
});

interface Decided {
  sure?: string | undefined;
  shown?: string[] | undefined;
}

/** A sentence that could hurt a reader is shown once; then the person decides. */
const asksFirst = ({ sentences }: Check, { sure, shown = sentences }: Decided): boolean =>
  sentences.some((sentence) => sure !== 'yes' || !shown.includes(sentence));

async function countPosts(c: Ask): Promise<void> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'posts', most: 60, seconds: 3600 }, me(c));
}

interface Shown {
  typed: Typed;
  check?: Check | undefined;
  changing?: { id: string; reply: boolean } | undefined;
}

function writePage(c: Ask, place: PlaceToWrite, shown: Shown): Response {
  const { arrival } = c.var;
  const more = { languages: arrival.community.languages, draft: !arrival.sharedComputer };
  const failed = Object.keys(shown.typed.errors).length > 0;
  return page(c, <WritePage {...{ ...place, ...more, ...shown }} />, failed ? 422 : 200);
}

async function changePage(c: Ask, shown: Shown): Promise<Response> {
  me(c);
  const post = await said(c.var.db, c.req.param('post') ?? '');
  if (!post.mine) throw new NotThere();
  const changing = { id: post.id, reply: post.reply_to !== null };
  return writePage(c, await placeFor(c, post.space_id), { ...shown, changing });
}
