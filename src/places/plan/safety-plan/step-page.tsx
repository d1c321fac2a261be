import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { HardPage } from '../../../ui/hard-page/hard-page.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Progress } from '../../../ui/progress/progress.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, useWindowTitle } from '../../door/frame/public.tsx';
import { nextStep, STEPS, type Step } from './step.ts';

interface StepPageProps {
  step: Step;
  lines: readonly string[];
  typed: Typed;
  /** Names of one's own circle, for who one can ask. */
  circle: string;
}

/** One step, alone on its page. Nothing must be filled in, and one can stop anywhere. */
export function StepPage({ step, lines, typed, circle }: StepPageProps) {
  const { t } = useWords();
  useWindowTitle(t('safety-plan.window'));
  const value = STEPS.indexOf(step) + 1;
  const max = STEPS.length;
  return (
    <HardPage
      title={t(`safety-plan.step.${step}`)}
      lede={t(`safety-plan.lead.${step}`)}
      back={{ href: '/plan/safety', label: t('safety-plan.step.back') }}
      above={<Progress label={t('safety-plan.progress', { value, max })} value={value} max={max} />}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`/plan/safety/steps/${step}`}>
        <Stack>
          <StepField {...{ step, lines, typed, circle }} />
          <ButtonRow>
            <Button name="then" value={nextStep(step) ? 'next' : 'stop'}>
              {nextStep(step) ? t('safety-plan.next') : t('safety-plan.finish')}
            </Button>
            {nextStep(step) && (
              <Button kind="quiet" name="then" value="stop">
                {t('safety-plan.stop')}
              </Button>
            )}
          </ButtonRow>
        </Stack>
      </form>
    </HardPage>
  );
}

/** No draft on the device: nothing of this plan lies there in clear. */
function StepField({ step, lines, typed, circle }: StepPageProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Textarea
        name="words"
        label={t('safety-plan.words')}
        hint={t('safety-plan.words.hint')}
        error={errorIn(words, typed, 'words')}
        value={typedIn(typed, 'words', lines.join('\n'))}
        rows={6}
        maxlength={2000}
      />
      {step === 'asking' && circle && <p>{t('safety-plan.circle', { names: circle })}</p>}
      {step === 'professionals' && <p>{t('safety-plan.lines')}</p>}
      <Details summary={t('safety-plan.others')}>
        <ul>
          {t(`safety-plan.others.${step}`)
            .split('\n')
            .map((line) => (
              <li>{line}</li>
            ))}
        </ul>
      </Details>
    </>
  );
}
