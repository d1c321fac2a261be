import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { answerDecision, decisionAboutMine, pauseIn } from './author.ts';
import { AboutMinePage } from './author-page.tsx';
import { wordsForm } from './form.ts';

export const authorRoutes = newRoutes()
  .get('/community/decisions/:decision', (c) => aboutMine(c, emptyForm))
  .post('/community/decisions/:decision/answer', async (c) => {
    const author = authorOf(c);
    const { id, answer: given, undone } = await decisionAboutMine(author, c.req.param('decision'));
    if (given !== '' || undone) throw new NotThere();
    const answer = await readForm(c, wordsForm);
    if (!answer.ok) return aboutMine(c, answer.typed, 422);
    await answerDecision(author, id, answer.data.words);
    return c.redirect(`/community/decisions/${id}`, 303);
  })
  .get('/community/pauses/:space', async (c) => {
    me(c);
    const decision = await pauseIn(c.var.db, c.req.param('space'));
    return c.redirect(`/community/decisions/${decision}`, 303);
  });

const authorOf = (c: Ask) => ({ db: c.var.db, master: c.var.services.master, me: me(c) });

async function aboutMine(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const decided = await decisionAboutMine(authorOf(c), c.req.param('decision') ?? '');
  return page(c, <AboutMinePage {...{ decided, typed }} />, status);
}
