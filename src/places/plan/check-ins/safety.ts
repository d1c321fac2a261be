import type { Reader } from '../../circle/ties/public.ts';
import { alertState, somebodyAnswers } from '../../desk/alerts/public.ts';
import { answerOn, type Risk } from './risk-answers.ts';
import type { Safety } from './safe-part.tsx';

/** Whether the question is asked at all, what was answered, and what truly became of it. */
export async function safetyOf(
  { db, me }: Reader,
  asked: Pick<Risk, 'source' | 'name'>,
): Promise<Safety> {
  const answer = await answerOn(db, me, asked);
  return {
    asked: await somebodyAnswers(db),
    answer,
    state: answer?.alert ? await alertState(db, answer.alert) : undefined,
  };
}
