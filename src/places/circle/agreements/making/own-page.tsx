import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Radios } from '../../../../ui/radios/radios.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../../door/frame/public.tsx';
import type { Choosing } from './choosing.ts';
import { ConditionFields } from './condition-fields.tsx';
import { Lasting, NumberField } from './fields.tsx';
import { CONDITIONS, STEP_NAMES } from './own-fields.ts';
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
          <When {...choosing} />
          <Join typed={typed} />
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

function When(choosing: Choosing) {
  const words = useWords();
  const { typed } = choosing;
  return (
    <Checkboxes
      name="when"
      legend={words.t('agreements.own.when.legend')}
      error={errorIn(words, typed, 'when')}
      value={chosenIn(typed, 'when')}
      choices={CONDITIONS.map((value) => ({
        value,
        label: words.say(`agreements.own.${value}`),
        more: <ConditionFields condition={value} {...choosing} />,
      }))}
    />
  );
}

function Join({ typed }: { typed: Typed }) {
  const { t, say } = useWords();
  const days = (
    <NumberField typed={typed} field="join-days" label={t('agreements.own.join-days')} usual="7" />
  );
  return (
    <Radios
      name="join"
      legend={t('agreements.own.join.legend')}
      value={typedIn(typed, 'join', 'any')}
      choices={['any', 'all', 'within'].map((value) => ({
        value,
        label: say(`agreements.own.join.${value}`),
        ...(value === 'within' ? { more: days } : {}),
      }))}
    />
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
