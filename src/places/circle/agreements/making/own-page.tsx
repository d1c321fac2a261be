import { chosenIn, typedIn } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../../door/frame/public.tsx';
import type { Choosing } from './choosing.ts';
import { ConditionSet, MoreSets } from './condition-set.tsx';
import { Lasting } from './fields.tsx';
import { isSecond, STEP_NAMES, type StepName } from './own-fields.ts';
import { Quiet } from './quiet-field.tsx';
import { StepFields } from './step-fields.tsx';

type OwnPageProps = Choosing & { action: string };

/** "Make my own": every condition and every step, each with what it needs under it. */
export function OwnPage({ action, ...choosing }: OwnPageProps) {
  const words = useWords();
  const { t } = words;
  const { typed } = choosing;
  return (
    <Sheet
      title={t('agreements.own.title')}
      lede={t('agreements.own.lead')}
      back={{ href: '/circle/agreements', label: t('agreements.back') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={action}>
        <Stack>
          <TextField
            name="name"
            label={t('agreements.own.name.label')}
            hint={t('agreements.own.name.hint')}
            error={errorIn(words, typed, 'name')}
            value={typedIn(typed, 'name')}
          />
          <ConditionSet {...choosing} set="" />
          <MoreSets {...choosing} />
          <Then {...choosing} />
          <Timing typed={typed} />
          <p class="hint">{t('agreements.template.later')}</p>
          <Button>{t('agreements.template.next')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function Then(choosing: Choosing) {
  const words = useWords();
  const { t } = words;
  const { typed, onCall } = choosing;
  const chosen = chosenIn(typed, 'do', ['words']);
  const steps = STEP_NAMES.filter((step) => step !== 'alert' || onCall);
  const isMore = chosen.some((step) => isSecond(step as StepName));
  return (
    <>
      <Steps
        {...{ choosing, chosen }}
        of={steps.filter((step) => !isSecond(step))}
        legend={t('agreements.own.do.legend')}
        error={errorIn(words, typed, 'do')}
      />
      {!onCall && <p class="hint">{t('agreements.own.do.alert.none')}</p>}
      <Details summary={t('agreements.own.do.again')} open={isMore}>
        <Steps
          {...{ choosing, chosen }}
          of={steps.filter(isSecond)}
          legend={t('agreements.own.do.again')}
          id="do-again"
        />
      </Details>
    </>
  );
}

interface StepsProps {
  choosing: Choosing;
  of: readonly StepName[];
  chosen: readonly string[];
  legend: string;
  error?: string | undefined;
  id?: string;
}

function Steps({ choosing, of, chosen, ...field }: StepsProps) {
  const { say } = useWords();
  return (
    <Checkboxes
      {...field}
      name="do"
      value={chosen}
      choices={of.map((value) => ({
        value,
        label: say(`agreements.own.do.${value}`),
        more: <StepFields step={value} {...choosing} />,
      }))}
    />
  );
}

/** How long it waits, and the hours in which it keeps quiet: as most people want it, until it is opened. */
function Timing({ typed }: Pick<Choosing, 'typed'>) {
  const { t } = useWords();
  const fields = ['wait', 'quiet-from', 'quiet-until'];
  const isOpen = typedIn(typed, 'wait') !== '' || fields.some((field) => typed.errors[field]);
  return (
    <Details summary={t('agreements.own.whole-timing')} open={isOpen}>
      <Stack>
        <Lasting
          typed={typed}
          field="wait"
          label={t('agreements.own.wait')}
          hint={t('agreements.own.wait.hint')}
        />
        <Quiet typed={typed} />
      </Stack>
    </Details>
  );
}
