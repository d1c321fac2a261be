import { clock } from '../../../platform/clock.ts';
import { DAY_LENGTH, dayOf, type Day } from '../../../platform/local-days.ts';
import type { Words } from '../../../platform/words.tsx';
import { somebodyAnswers } from '../../desk/alerts/public.ts';
import { USUAL_DAYS } from '../../plan/check-ins/public.ts';
import { CONSENT_PARTS } from '../consents/public.ts';
import type { Reader } from '../ties/public.ts';
import { factsOf, type ToldFacts } from './acting/evaluated.ts';
import { refusals, type Plan } from './agreement.ts';
import { askedOf } from './asked.ts';
import { readBack, trial, TRIAL_DAYS, type Trial } from './rules.ts';
import { namesOf, speak } from './speaking.ts';
import { versionOf } from './queries.ts';

/** All that a member reads before they agree: the sentences, the trial, whom it names, and why it could not be agreed. */
export async function draftRead(reader: Reader, words: Words, id: string, version: number) {
  const draft = await versionOf(reader, id, version);
  const names = await namesOf(reader);
  const here = {
    onCall: await somebodyAnswers(reader.db),
    supporters: [...names.people.keys()],
    parts: CONSENT_PARTS,
  };
  return {
    draft,
    names,
    sentences: speak(readBack(draft.plan), words, names),
    trial: await tried(reader, draft.plan),
    asked: askedOf(draft.plan, words, names),
    refusals: refusals(draft.plan, here),
  };
}

/** What a plan would have done over the last 60 days. */
async function tried({ db }: Reader, plan: Plan): Promise<Trial> {
  const now = clock.now().getTime();
  const first: Day = dayOf(now - (TRIAL_DAYS + 2 * USUAL_DAYS) * DAY_LENGTH, 'UTC');
  const [row] = await db<{ told: ToldFacts }[]>`select app.my_facts(${first}) as told`;
  if (!row) throw new Error('The community has no row.');
  return trial(plan, factsOf(row.told), now);
}
