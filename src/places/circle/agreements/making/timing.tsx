import { chosenIn, typedIn } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { Lasting } from './fields.tsx';
import { TERMS } from './own-fields.ts';
import type { StepProps } from './choosing.ts';

/** When a step is done, and whether it keeps quiet hours and days off. */
export function Timing({ step, typed }: StepProps) {
  const { t, say } = useWords();
  const chosen =
    typedIn(typed, `${step}-after`) !== '' || chosenIn(typed, `${step}-terms`).length > 0;
  return (
    <Details summary={t('agreements.own.timing')} open={chosen}>
      <Lasting
        typed={typed}
        field={`${step}-after`}
        label={t('agreements.own.after')}
        hint={t('agreements.own.after.hint')}
      />
      <Checkboxes
        name={`${step}-terms`}
        legend={t('agreements.own.terms')}
        value={chosenIn(typed, `${step}-terms`)}
        choices={Object.keys(TERMS).map((value) => ({
          value,
          label: say(`agreements.own.terms.${value}`),
        }))}
      />
    </Details>
  );
}
