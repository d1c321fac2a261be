import { chosenIn } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Pair } from '../../../../ui/layout/layout.tsx';
import { STEPS } from '../../../plan/check-ins/public.ts';
import { Choose, NumberField, People } from './fields.tsx';
import type { Choosing } from './choosing.ts';
import type { Condition } from './own-fields.ts';

/** What a condition needs to know. */
export function ConditionFields({ condition, ...choosing }: Choosing & { condition: Condition }) {
  const Fields = FIELDS[condition];
  return Fields ? <Fields {...choosing} /> : null;
}

const FIELDS: Partial<Record<Condition, (choosing: Choosing) => preact.JSX.Element>> = {
  missed: ({ typed }) => <Count typed={typed} field="missed-checkins" usual="3" />,
  mood: Mood,
  usual: Usual,
  'sleep-energy': ({ typed }) => <Count typed={typed} field="sleep-energy-days" usual="3" />,
  signs: Signs,
  concerns: Concerns,
};

function Count({
  typed,
  field,
  usual,
}: Pick<Choosing, 'typed'> & { field: string; usual: string }) {
  const { say } = useWords();
  return <NumberField {...{ typed, field, usual }} label={say(`agreements.own.${field}`)} />;
}

function Mood({ typed }: Choosing) {
  const { t, say } = useWords();
  const moods = STEPS.map((step) => ({
    value: `${step}`,
    label: say(`check-ins.mood.plain.${step}`),
  }));
  const sides = ['at-most', 'at-least'].map((value) => ({
    value,
    label: say(`agreements.own.mood-side.${value}`),
  }));
  return (
    <>
      <Pair>
        <Choose
          typed={typed}
          field="mood-step"
          label={t('agreements.own.mood-step')}
          options={moods}
          usual="2"
        />
        <Choose
          typed={typed}
          field="mood-side"
          label={t('agreements.own.mood-side')}
          options={sides}
          usual="at-most"
        />
      </Pair>
      <Count typed={typed} field="mood-days" usual="4" />
    </>
  );
}

function Usual({ typed }: Choosing) {
  const { t, say } = useWords();
  const sides = ['below', 'above'].map((value) => ({
    value,
    label: say(`agreements.own.usual-side.${value}`),
  }));
  return (
    <>
      <Choose
        typed={typed}
        field="usual-side"
        label={t('agreements.own.usual-side')}
        options={sides}
        usual="below"
      />
      <Count typed={typed} field="usual-days" usual="3" />
    </>
  );
}

function Signs({ typed, signs }: Choosing) {
  const { t } = useWords();
  if (signs.length === 0) return <p>{t('agreements.own.signs.none')}</p>;
  return (
    <>
      <Checkboxes
        name="signs-of"
        legend={t('agreements.own.signs-of')}
        value={chosenIn(typed, 'signs-of')}
        choices={signs.map(({ id: value, words: label }) => ({ value, label }))}
      />
      <Pair>
        <Count typed={typed} field="signs-count" usual="2" />
        <Count typed={typed} field="signs-window" usual="7" />
      </Pair>
    </>
  );
}

function Concerns({ typed, supporters }: Choosing) {
  const { t } = useWords();
  return (
    <>
      <People
        {...{ typed, supporters }}
        field="concerns-people"
        label={t('agreements.own.concerns-people')}
      />
      <Pair>
        <Count typed={typed} field="concerns-count" usual="2" />
        <Count typed={typed} field="concerns-window" usual="7" />
      </Pair>
    </>
  );
}
