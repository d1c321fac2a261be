import type { Reader } from '../../circle/ties/public.ts';
import { alertState, somebodyAnswers } from '../../desk/alerts/public.ts';
import { answerOn } from './risk-answers.ts';
import type { Safety } from './safe-part.tsx';

/** Whether the question is asked at all, what was answered for a day, and what truly became of it. */
export async function safetyOf({ db, me }: Reader, day: string): Promise<Safety> {
  const answer = await answerOn(db, me, day);
  return {
    asked: await somebodyAnswers(db),
    answer,
    state: answer?.alert ? await alertState(db, answer.alert) : undefined,
  };
}
