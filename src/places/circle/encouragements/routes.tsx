import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { mySupporters, readerFor, tieISupport, type Tie } from '../ties/public.ts';
import { encouragementForm, phraseForm } from './form.ts';
import {
  choosePhrase,
  dropPhrase,
  kindWordsForMe,
  phrasesOf,
  phraseWords,
  sendKindWord,
} from './queries.ts';
import { KindWordsPage, SendPage } from './views.tsx';

export const routes = newRoutes()
  .get('/circle/words', (c) => wordsPage(c, emptyForm))
  .post('/circle/words/phrases', async (c) => {
    const reader = readerFor(c);
    const answer = await readForm(c, phraseForm);
    if (!answer.ok) return wordsPage(c, answer.typed);
    if ((await phrasesOf(reader, reader.me)).length >= 12)
      return wordsPage(c, withError(answer.typed, 'words', 'encouragements.phrase.many'));
    await choosePhrase(reader, answer.data.words);
    return c.redirect('/circle/words', 303);
  })
  .post('/circle/words/phrases/:phrase/removal', async (c) => {
    me(c);
    await dropPhrase(c.var.db, c.req.param('phrase'));
    return c.redirect('/circle/words', 303);
  })
  .get('/circle/with/:tie/words', async (c) => sendPage(c, await supported(c), emptyForm))
  .post('/circle/with/:tie/words', async (c) => {
    const reader = readerFor(c);
    const tie = await supported(c);
    const answer = await readForm(c, encouragementForm);
    if (!answer.ok) return sendPage(c, tie, answer.typed);
    const { phrase, words = '' } = answer.data;
    const said = words || (await phraseWords(reader, tie.member, phrase ?? ''));
    if (!(await sendKindWord(reader, tie, said)))
      return sendPage(c, tie, withError(answer.typed, 'words', 'encouragements.words.sent'));
    return c.redirect(`/circle/with/${tie.id}?done=encouragement`, 303);
  });

const supported = (c: Ask): Promise<Tie> => tieISupport(readerFor(c), c.req.param('tie') ?? '');

const statusOf = ({ errors }: Typed): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);

async function sendPage(c: Ask, tie: Tie, typed: Typed): Promise<Response> {
  const phrases = await phrasesOf(readerFor(c), tie.member);
  return page(c, <SendPage {...{ tie, phrases, typed }} />, statusOf(typed));
}

async function wordsPage(c: Ask, typed: Typed): Promise<Response> {
  const reader = readerFor(c);
  const words = await kindWordsForMe(reader);
  const phrases = await phrasesOf(reader, reader.me);
  const supporters = await mySupporters(reader);
  return page(c, <KindWordsPage {...{ words, phrases, supporters, typed }} />, statusOf(typed));
}
