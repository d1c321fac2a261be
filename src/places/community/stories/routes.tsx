import { z } from 'zod';
import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { holdAct, mySlowHours } from '../../door/slow-down/public.tsx';
import { said, type Said } from '../posts/public.ts';
import { isFreshName, story, takeStoryBack, tellStory, toldStories } from './queries.ts';
import { StoriesPage, StoryPage } from './views.tsx';
import { TellPage } from './tell-page.tsx';

const tellForm = z.object({
  called: z
    .string('stories.called.missing')
    .trim()
    .min(1, 'stories.called.missing')
    .max(40, 'stories.called.long'),
  agreed: z.string().optional(),
  step: z.enum(['look', 'tell']),
});

export const routes = newRoutes()
  .get('/stories', async (c) => page(c, <StoriesPage stories={await toldStories(c.var.db)} />))
  .get('/stories/:story', async (c) => {
    const told = await story(c.var.db, c.req.param('story'), c.var.arrival.person);
    return page(c, <StoryPage story={told} />);
  })
  .post('/stories/:story/taking-back', async (c) => {
    me(c);
    await takeStoryBack(c.var.db, c.req.param('story'));
    return c.redirect('/stories', 303);
  })
  .get('/community/posts/:post/story', (c) => tellPage(c, emptyForm, 'choose'))
  .post('/community/posts/:post/story', async (c) => {
    me(c);
    const answer = await readForm(c, tellForm);
    if (!answer.ok) return tellPage(c, answer.typed, 'choose');
    if (!(await isFreshName(c.var.db, answer.data.called)))
      return tellPage(c, withError(answer.typed, 'called', 'stories.called.known'), 'choose');
    if (answer.data.step === 'look' || answer.data.agreed !== 'yes')
      return tellPage(c, answer.typed, 'look');
    const { id } = await tellable(c);
    const { called } = answer.data;
    if (await holdAct(c.var.db, 'story', `${id} ${called}`))
      return c.redirect('/you/slow-down', 303);
    return c.redirect(`/stories/${await tellStory(c.var.db, id, called)}`, 303);
  });

async function tellPage(c: Ask, typed: Typed, step: 'choose' | 'look'): Promise<Response> {
  const post = await tellable(c);
  const hours = await mySlowHours(c.var.db);
  const failed = Object.keys(typed.errors).length > 0;
  return page(c, <TellPage {...{ post, typed, step, hours }} />, failed ? 422 : 200);
}

async function tellable(c: Ask): Promise<Said> {
  me(c);
  const post = await said(c.var.db, c.req.param('post') ?? '');
  if (!post.mine || post.kind !== 'story' || post.state !== 'seen') throw new NotThere();
  return post;
}
