import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Spread, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { namesInWords, SeenBy, type Seer } from '../../circle/consents/public.ts';
import type { Tie } from '../../circle/ties/public.ts';
import { Sheet } from '../../door/frame/public.tsx';
import { DIMENSIONS, type Dimension, type Goal, type GoalStep } from './goal.ts';

interface GoalsPageProps {
  goals: Goal[];
  seers: Seer[];
  circle: Tie[];
  done: string | undefined;
}

const saidOnce = ['kept', 'reached', 'aside', 'open', 'removed'];

/** Goals in four parts of a life, each with small steps and who stands by me for it. */
export function GoalsPage({ goals, seers, circle, done }: GoalsPageProps) {
  const { t, say } = useWords();
  const aside = goals.filter(({ state }) => state === 'aside');
  return (
    <Sheet
      title={t('goals.title')}
      lede={t('goals.lead')}
      back={{ href: '/plan', label: t('goals.back') }}
      above={<SeenBy part="goals" seers={seers} />}
    >
      {done && saidOnce.includes(done) && <Flash text={say(`goals.done.${done}`)} />}
      <Stack gap={10}>
        {DIMENSIONS.map((dimension) => (
          <DimensionSection
            dimension={dimension}
            goals={goals.filter((goal) => goal.dimension === dimension && goal.state !== 'aside')}
            circle={circle}
          />
        ))}
        {aside.length > 0 && (
          <Details summary={t('goals.aside', { count: aside.length })}>
            <LinkList
              links={aside.map(({ id, words }) => ({ href: `/plan/goals/${id}`, label: words }))}
            />
          </Details>
        )}
      </Stack>
    </Sheet>
  );
}

interface DimensionProps {
  dimension: Dimension;
  goals: Goal[];
  circle: Tie[];
}

function DimensionSection({ dimension, goals, circle }: DimensionProps) {
  const { t } = useWords();
  const title = t(`goals.dimension.${dimension}`);
  return (
    <Section title={title}>
      <p class="hint">{t(`goals.dimension.${dimension}.hint`)}</p>
      {goals.map((goal) => (
        <GoalCard goal={goal} circle={circle} />
      ))}
      <p>
        <LinkButton kind="quiet" icon="plus" href={`/plan/goals/new?for=${dimension}`}>
          {t('goals.add')}
          <span class="away"> {title}</span>
        </LinkButton>
      </p>
    </Section>
  );
}

function GoalCard({ goal, circle }: { goal: Goal; circle: Tie[] }) {
  const words = useWords();
  const { t } = words;
  const companions = circle.filter(({ id }) => goal.ties.includes(id));
  return (
    <Card title={goal.words} href={`/plan/goals/${goal.id}`} level={3}>
      {goal.why && <p>{goal.why}</p>}
      <Stack gap={2}>
        {goal.steps.map((step) => (
          <StepForm goal={goal.id} step={step} />
        ))}
      </Stack>
      {companions.length > 0 && (
        <p class="hint">{t('goals.with', { names: namesInWords(words, companions) })}</p>
      )}
      {goal.state === 'reached' && <p>{t('goals.reached')}</p>}
    </Card>
  );
}

function StepForm({ goal, step }: { goal: string; step: GoalStep }) {
  const { t } = useWords();
  return (
    <form method="post" action={`/plan/goals/${goal}/steps/${step.id}`}>
      <Spread>
        <StepLine step={step} />
        <Button kind="quiet">
          {step.done ? t('goals.step.open') : t('goals.step.done')}
          <span class="away"> {step.words}</span>
        </Button>
      </Spread>
    </form>
  );
}

export function StepLine({ step: { words, done } }: { step: GoalStep }) {
  const { t } = useWords();
  return (
    <span>
      {words} {done && <strong>{t('goals.step.is-done')}</strong>}
    </span>
  );
}
