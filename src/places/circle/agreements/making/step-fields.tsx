import { chosenIn, typedIn } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Radios } from '../../../../ui/radios/radios.tsx';
import { Textarea } from '../../../../ui/textarea/textarea.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../../door/frame/public.tsx';
import { CONSENT_PARTS } from '../../consents/public.ts';
import { HELP_KINDS } from '../step.ts';
import { Choose, NumberField, People } from './fields.tsx';
import type { StepProps } from './choosing.ts';
import { STEP_KINDS } from './own-fields.ts';
import { Timing } from './timing.tsx';

/** What a step needs to know, and when it is done. */
export function StepFields(props: StepProps) {
  const Fields = FIELDS[STEP_KINDS[props.step]];
  return (
    <Stack gap={4}>
      {Fields && <Fields {...props} />}
      <Timing {...props} />
    </Stack>
  );
}

const FIELDS: Partial<Record<string, (props: StepProps) => preact.JSX.Element>> = {
  words: (props) => <OwnWords {...props} kind="words" />,
  notice: (props) => (
    <>
      <Who {...props} />
      <OwnWords {...props} kind="tell" />
    </>
  ),
  opening: Opening,
  help: Help,
};

function Who({ step, typed, supporters }: StepProps) {
  const { t } = useWords();
  return (
    <People
      {...{ typed, supporters }}
      field={`${step}-people`}
      label={t('agreements.own.people')}
    />
  );
}

function OwnWords({ step, typed, kind }: StepProps & { kind: 'words' | 'tell' }) {
  const words = useWords();
  return (
    <Textarea
      name={`${step}-words`}
      label={words.say(`agreements.${kind}.label`)}
      hint={words.say(`agreements.${kind}.hint`)}
      error={errorIn(words, typed, `${step}-words`)}
      value={typedIn(typed, `${step}-words`)}
    />
  );
}

function Opening(props: StepProps) {
  const { t, say } = useWords();
  const { step, typed } = props;
  return (
    <>
      <Who {...props} />
      <Checkboxes
        name={`${step}-parts`}
        legend={t('agreements.own.parts')}
        value={chosenIn(typed, `${step}-parts`)}
        choices={CONSENT_PARTS.map((value) => ({ value, label: say(`agreements.part.${value}`) }))}
      />
      <NumberField
        typed={typed}
        field={`${step}-hours`}
        label={t('agreements.own.hours')}
        hint={t('agreements.own.hours.hint')}
        usual="72"
      />
    </>
  );
}

function Help(props: StepProps) {
  const { t, say } = useWords();
  const { typed } = props;
  const kinds = HELP_KINDS.map((value) => ({ value, label: say(`agreements.help.${value}`) }));
  return (
    <>
      <Choose
        typed={typed}
        field="help-kind"
        label={t('agreements.own.help-kind')}
        options={kinds}
        usual="company"
      />
      <Radios
        name="help-to"
        legend={t('agreements.own.help-to')}
        value={typedIn(typed, 'help-to', 'people')}
        choices={['people', 'helpers'].map((value) => ({
          value,
          label: say(`agreements.own.help-to.${value}`),
          ...(value === 'people' ? { more: <Who {...props} /> } : {}),
        }))}
      />
      <Line {...props} field="help-errand" hint={t('agreements.own.help-errand.hint')} />
      <Line {...props} field="help-area" />
      <Line {...props} field="help-called" />
    </>
  );
}

function Line({ typed, field, hint }: StepProps & { field: string; hint?: string }) {
  const words = useWords();
  return (
    <TextField
      name={field}
      label={words.say(`agreements.own.${field}`)}
      hint={hint}
      error={errorIn(words, typed, field)}
      value={typedIn(typed, field)}
    />
  );
}
