import { useWords } from '../../../platform/words.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { piecesOf } from './reach.ts';
import { STEPS, type SafetyPlan, type Step } from './step.ts';

interface PlanWordsProps {
  plan: SafetyPlan;
  /** Lines of Help now, which stand with the professionals. */
  lines?: readonly string[];
  level?: 2 | 3;
  /** Leads to where each step is changed. */
  change?: boolean;
}

/** The plan as it is read on a hard day: one step below the other, numbers ready to be called. */
export function PlanWords({ plan, lines = [], level = 2, change = false }: PlanWordsProps) {
  const { t } = useWords();
  const steps = STEPS.flatMap((step) => {
    const said = [...(plan.get(step) ?? []), ...(step === 'professionals' ? lines : [])];
    const children = <StepWords {...{ step, said, change }} />;
    return said.length > 0 ? [{ title: t(`safety-plan.step.${step}`), children }] : [];
  });
  return <Steps steps={steps} level={level} />;
}

interface StepWordsProps {
  step: Step;
  said: readonly string[];
  change: boolean;
}

function StepWords({ step, said, change }: StepWordsProps) {
  const { t } = useWords();
  return (
    <Stack gap={2}>
      <ul>
        {said.map((line) => (
          <li>
            <Line line={line} />
          </li>
        ))}
      </ul>
      {change && (
        <p class="no-print">
          <a href={`/plan/safety/steps/${step}`}>
            {t('safety-plan.change')}
            <span class="away"> {t(`safety-plan.step.${step}`)}</span>
          </a>
        </p>
      )}
    </Stack>
  );
}

export function Line({ line }: { line: string }) {
  return (
    <>{piecesOf(line).map(({ text, tel }) => (tel ? <a href={`tel:${tel}`}>{text}</a> : text))}</>
  );
}
