import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { SeenBy, type Seer } from '../../circle/consents/public.ts';
import type { Tie } from '../../circle/ties/public.ts';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { DIMENSIONS, type Goal } from './goal.ts';

interface GoalPageProps {
  goal: Goal | undefined;
  typed: Typed;
  circle: Tie[];
  seers: Seer[];
}

/** One goal, new or to be changed. */
export function GoalPage({ goal, typed, circle, seers }: GoalPageProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={goal ? t('goals.change.title') : t('goals.add.title')}
      windowTitle={t('goals.title')}
      back={{ href: '/plan/goals', label: t('goals.title') }}
      above={<SeenBy part="goals" seers={seers} />}
    >
      <FormErrors typed={typed} />
      <form method="post" action={goal ? `/plan/goals/${goal.id}` : '/plan/goals'}>
        <Stack>
          <What typed={typed} />
          <How typed={typed} circle={circle} />
          <ButtonRow>
            <Button>{t('goals.keep')}</Button>
            <LinkButton kind="quiet" href="/plan/goals">
              {t('goals.leave')}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </form>
      {goal && <Moves goal={goal} />}
    </Sheet>
  );
}

function What({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <TextField
        name="words"
        label={t('goals.words')}
        hint={t('goals.words.hint')}
        error={errorIn(words, typed, 'words')}
        value={typedIn(typed, 'words')}
        maxlength={200}
      />
      <Radios
        name="dimension"
        legend={t('goals.dimension')}
        error={errorIn(words, typed, 'dimension')}
        value={typedIn(typed, 'dimension')}
        choices={DIMENSIONS.map((value) => ({
          value,
          label: t(`goals.dimension.${value}`),
          hint: t(`goals.dimension.${value}.hint`),
        }))}
      />
      <Textarea
        name="why"
        label={t('goals.why')}
        hint={t('goals.why.hint')}
        error={errorIn(words, typed, 'why')}
        value={typedIn(typed, 'why')}
        rows={2}
        maxlength={500}
      />
    </>
  );
}

function How({ typed, circle }: Pick<GoalPageProps, 'typed' | 'circle'>) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Textarea
        name="steps"
        label={t('goals.steps')}
        hint={t('goals.steps.hint')}
        error={errorIn(words, typed, 'steps')}
        value={typedIn(typed, 'steps')}
        maxlength={2000}
      />
      {circle.length > 0 && (
        <Checkboxes
          name="ties"
          legend={t('goals.ties')}
          hint={t('goals.ties.hint')}
          value={chosenIn(typed, 'ties')}
          choices={circle.map(({ id: value, name: label }) => ({ value, label }))}
        />
      )}
    </>
  );
}

/** A goal may be reached, or wait: neither is better. */
function Moves({ goal: { id, state } }: { goal: Goal }) {
  const { t } = useWords();
  const others = (['reached', 'aside', 'open'] as const).filter((one) => one !== state);
  return (
    <Section title={t('goals.move')}>
      <Stack gap={4}>
        <form method="post" action={`/plan/goals/${id}/state`}>
          <ButtonRow>
            {others.map((one) => (
              <Button kind="quiet" name="state" value={one}>
                {t(`goals.move.${one}`)}
              </Button>
            ))}
          </ButtonRow>
        </form>
        <Details summary={t('goals.remove')}>
          <p>{t('goals.remove.means')}</p>
          <form method="post" action={`/plan/goals/${id}/removal`}>
            <Button kind="danger">{t('goals.remove')}</Button>
          </form>
        </Details>
      </Stack>
    </Section>
  );
}
