import { chosenIn } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Pair } from '../../../../ui/layout/layout.tsx';
import { STEPS } from '../../../plan/check-ins/public.ts';
import { Choose, NumberField, People } from './fields.tsx';
import type { Choosing } from './choosing.ts';
import type { Leaf } from '../trigger.ts';

interface ConditionProps extends Choosing {
  /** The condition, with its set before it: what its fields are called by. */
  name: string;
  kind: Leaf['kind'];
}

/** What a condition needs to know. */
export function ConditionFields(props: ConditionProps) {
  const Fields = FIELDS[props.kind];
  return Fields ? <Fields {...props} /> : null;
}

const FIELDS: Partial<Record<Leaf['kind'], (props: ConditionProps) => preact.JSX.Element>> = {
  missed: (props) => <Count {...props} what="checkins" usual="3" />,
  mood: Mood,
  usual: Usual,
  'sleep-energy': (props) => <Count {...props} what="days" usual="3" />,
  signs: Signs,
  concerns: Concerns,
};

function Count({
  typed,
  name,
  kind,
  what,
  usual,
}: ConditionProps & { what: string; usual: string }) {
  const { say } = useWords();
  const field = `${name}-${what}`;
  return <NumberField {...{ typed, field, usual }} label={say(`agreements.own.${kind}-${what}`)} />;
}

/** The second of a kind is there for the other side. */
const isOther = (name: string): boolean => name.endsWith('-2');

/** One of two sides, such as lower or higher. */
function Side({ typed, name, kind, sides }: ConditionProps & { sides: readonly [string, string] }) {
  const { say } = useWords();
  const [first, second] = sides;
  return (
    <Choose
      typed={typed}
      field={`${name}-side`}
      label={say(`agreements.own.${kind}-side`)}
      options={sides.map((value) => ({
        value,
        label: say(`agreements.own.${kind}-side.${value}`),
      }))}
      usual={isOther(name) ? second : first}
    />
  );
}

function Mood(props: ConditionProps) {
  const { t, say } = useWords();
  const moods = STEPS.map((step) => ({
    value: `${step}`,
    label: say(`check-ins.mood.plain.${step}`),
  }));
  return (
    <>
      <Pair>
        <Choose
          typed={props.typed}
          field={`${props.name}-step`}
          label={t('agreements.own.mood-step')}
          options={moods}
          usual={isOther(props.name) ? '5' : '2'}
        />
        <Side {...props} sides={['at-most', 'at-least']} />
      </Pair>
      <Count {...props} what="days" usual="4" />
    </>
  );
}

function Usual(props: ConditionProps) {
  return (
    <>
      <Side {...props} sides={['below', 'above']} />
      <Count {...props} what="days" usual="3" />
    </>
  );
}

function Signs(props: ConditionProps) {
  const { t } = useWords();
  const { typed, name, signs } = props;
  if (signs.length === 0) return <p>{t('agreements.own.signs.none')}</p>;
  return (
    <>
      <Checkboxes
        name={`${name}-of`}
        legend={t('agreements.own.signs-of')}
        value={chosenIn(typed, `${name}-of`)}
        choices={signs.map(({ id: value, words: label }) => ({ value, label }))}
      />
      <OutOf {...props} />
    </>
  );
}

function Concerns(props: ConditionProps) {
  const { t } = useWords();
  const { typed, name, supporters } = props;
  return (
    <>
      <People
        {...{ typed, supporters }}
        field={`${name}-people`}
        label={t('agreements.own.concerns-people')}
      />
      <OutOf {...props} />
    </>
  );
}

/** How many of them, and within how many days. */
function OutOf(props: ConditionProps) {
  return (
    <Pair>
      <Count {...props} what="count" usual="2" />
      <Count {...props} what="window" usual="7" />
    </Pair>
  );
}
