import { record } from '../../../platform/audit.ts';
import { NotThere } from '../../../platform/database.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { AnswerPage, deskAnswers, type Answer } from '../../door/setup/public.ts';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { CommunityPage } from './views.tsx';

export const routes = newRoutes()
  .get('/desk/community', (c) => {
    deskOnly(c, 'coordinator');
    const { community } = c.var.arrival;
    return page(
      c,
      <CommunityPage
        names={deskAnswers.map(({ name }) => name)}
        {...{ community, back: backToDesk(c) }}
      />,
    );
  })
  .get('/desk/community/:answer', async (c) => {
    const answer = asked(c);
    return answerPage(c, answer, await answer.kept(c), 200);
  })
  .post('/desk/community/:answer', async (c) => {
    const answer = asked(c);
    const wrong = await answer.save(c);
    if (wrong) return answerPage(c, answer, wrong, 422);
    await record(c.var.db, 'community changed', answer.name);
    return c.redirect('/desk/community', 303);
  });

function asked(c: Ask): Answer {
  deskOnly(c, 'coordinator');
  const answer = deskAnswers.find(({ name }) => name === c.req.param('answer'));
  if (!answer) throw new NotThere();
  return answer;
}

async function answerPage(c: Ask, answer: Answer, typed: Typed, status: 200 | 422) {
  const back = { href: '/desk/community', label: c.var.words.t('community.title') };
  const fields = await answer.fields(c, typed);
  const action = `/desk/community/${answer.name}`;
  return page(c, <AnswerPage name={answer.name} {...{ action, back, typed, fields }} />, status);
}
