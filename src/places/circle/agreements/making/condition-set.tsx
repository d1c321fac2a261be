import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Radios } from '../../../../ui/radios/radios.tsx';
import { errorIn } from '../../../door/frame/public.tsx';
import type { Choosing } from './choosing.ts';
import { ConditionFields } from './condition-fields.tsx';
import { NumberField } from './fields.tsx';
import {
  CONDITION_KINDS,
  CONDITIONS,
  isSecond,
  type Condition,
  type SetName,
} from './own-fields.ts';

/** Conditions; and one tap away, one of them in one more way, and whether one is enough. */
export function ConditionSet({ set, ...choosing }: Choosing & { set: SetName }) {
  const words = useWords();
  const { typed } = choosing;
  const chosen = chosenIn(typed, `${set}when`);
  const first = CONDITIONS.filter((condition) => !isSecond(condition));
  return (
    <>
      <Conditions
        {...{ choosing, set, chosen }}
        of={first}
        legend={words.say(`agreements.own.${set}when.legend`)}
        error={errorIn(words, typed, `${set}when`)}
      />
      <Details summary={words.say(`agreements.own.${set}join.legend`)} open={chosen.length > 1}>
        <Stack>
          <Join typed={typed} of={set} legend={words.t('agreements.own.join.how')} />
          <Conditions
            {...{ choosing, set, chosen }}
            of={CONDITIONS.filter(isSecond)}
            legend={words.t('agreements.own.when.again')}
            id={`${set}when-again`}
          />
        </Stack>
      </Details>
    </>
  );
}

interface ConditionsProps {
  choosing: Choosing;
  set: SetName;
  of: readonly Condition[];
  chosen: readonly string[];
  legend: string;
  error?: string | undefined;
  id?: string;
}

function Conditions({ choosing, set, of, chosen, ...field }: ConditionsProps) {
  const { say } = useWords();
  return (
    <Checkboxes
      {...field}
      name={`${set}when`}
      value={chosen}
      choices={of.map((value) => ({
        value,
        label: say(`agreements.own.${value}`),
        more: (
          <ConditionFields {...choosing} name={`${set}${value}`} kind={CONDITION_KINDS[value]} />
        ),
      }))}
    />
  );
}

/** For who needs it: a second and a third set, each joined in its own way. */
export function MoreSets(choosing: Choosing) {
  const { t } = useWords();
  const { typed } = choosing;
  const more = ['b-', 'c-'] as const;
  const used = more.some(
    (set) => chosenIn(typed, `${set}when`).length > 0 || typed.errors[`${set}when`],
  );
  return (
    <Details summary={t('agreements.own.sets')} open={used}>
      <Stack>
        <p class="hint">{t('agreements.own.sets.hint')}</p>
        {more.map((set) => (
          <ConditionSet {...choosing} set={set} />
        ))}
        <Join typed={typed} of="sets-" legend={t('agreements.own.sets-join.legend')} />
      </Stack>
    </Details>
  );
}

function Join({ typed, of, legend }: { typed: Typed; of: SetName | 'sets-'; legend: string }) {
  const { t, say } = useWords();
  const days = (
    <NumberField
      typed={typed}
      field={`${of}join-days`}
      label={t('agreements.own.join-days')}
      usual="7"
    />
  );
  const what = of === 'sets-' ? 'sets-join' : 'join';
  return (
    <Radios
      name={`${of}join`}
      legend={legend}
      value={typedIn(typed, `${of}join`, 'any')}
      choices={['any', 'all', 'within'].map((value) => ({
        value,
        label: say(`agreements.own.${what}.${value}`),
        ...(value === 'within' ? { more: days } : {}),
      }))}
    />
  );
}
