import { useWords, type Words } from '../../../platform/words.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import type { Step } from './queries.ts';

/** What happened, each step with its time and its words; also each time that the organisation opened it. */
export function Account({ steps }: { steps: Step[] }) {
  const words = useWords();
  const { t, say } = words;
  const items = steps.map((step) => ({
    title: stepTitle(words, step),
    state: 'done' as const,
    children: (
      <Stack gap={2}>
        <p>{t('referrals.at', { day: step.at })}</p>
        {step.reason && <p>{say(`referrals.reason.${step.reason}`)}</p>}
        {step.words && <Prose text={step.words} level={3} />}
        {isNoted(step) && <p>{t('referrals.step.noted')}</p>}
      </Stack>
    ),
  }));
  return <Steps steps={items} />;
}

export function stepTitle({ t, say }: Words, { step, weeks }: Step): string {
  if (step === 'wait' && weeks) return t('referrals.step.wait.weeks', { weeks });
  return say(`referrals.step.${step}`);
}

const isNoted = ({ step, by }: Step) =>
  by !== 'organisation' && ['take', 'wait', 'cannot', 'ask'].includes(step);
