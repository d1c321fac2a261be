import { chosenIn, typedIn } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../../door/frame/public.tsx';
import type { Choosing } from './choosing.ts';
import { ConditionSet, MoreSets } from './condition-set.tsx';
import { Lasting } from './fields.tsx';
import { STEP_NAMES } from './own-fields.ts';
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
          <Lasting
            typed={typed}
            field="wait"
            label={t('agreements.own.wait')}
            hint={t('agreements.own.wait.hint')}
          />
          <Then {...choosing} />
          <Quiet typed={typed} />
          <p class="hint">{t('agreements.template.later')}</p>
          <Button>{t('agreements.template.next')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function Then(choosing: Choosing) {
  const words = useWords();
  const { t, say } = words;
  const { typed, onCall } = choosing;
  const steps = STEP_NAMES.filter((step) => step !== 'alert' || onCall);
  return (
    <>
      <Checkboxes
        name="do"
        legend={t('agreements.own.do.legend')}
        error={errorIn(words, typed, 'do')}
        value={chosenIn(typed, 'do', ['words'])}
        choices={steps.map((value) => ({
          value,
          label: say(`agreements.own.do.${value}`),
          more: <StepFields step={value} {...choosing} />,
        }))}
      />
      {!onCall && <p class="hint">{t('agreements.own.do.alert.none')}</p>}
    </>
  );
}
