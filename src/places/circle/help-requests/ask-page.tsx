import type { Day } from '../../../platform/local-days.ts';
import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Tie } from '../ties/public.ts';
import { AUDIENCES, HELP_KINDS } from './form.ts';

interface AskPageProps {
  typed: Typed;
  supporters: Tie[];
  tomorrow: Day;
}

/** The errand, never the reason. */
export function AskPage({ typed, supporters, tomorrow }: AskPageProps) {
  const words = useWords();
  const { t, say } = words;
  return (
    <Sheet
      title={t('help-requests.ask')}
      lede={t('help-requests.ask.lead')}
      back={{ href: '/circle/help', label: t('help-requests.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/circle/help">
        <Stack>
          <Radios
            name="kind"
            legend={t('help-requests.kind.legend')}
            error={errorIn(words, typed, 'kind')}
            value={typedIn(typed, 'kind')}
            choices={HELP_KINDS.map((value) => ({
              value,
              label: say(`help-requests.kind.${value}`),
            }))}
          />
          <Line typed={typed} field="errand" />
          <When typed={typed} tomorrow={tomorrow} number={1} />
          <Details summary={t('help-requests.more-times')}>
            <When typed={typed} tomorrow={tomorrow} number={2} />
            <When typed={typed} tomorrow={tomorrow} number={3} />
          </Details>
          <Line typed={typed} field="minutes" usual="60" number />
          <Line typed={typed} field="places" usual="1" number />
          <Line typed={typed} field="area" />
          <Line typed={typed} field="address" />
          <Line typed={typed} field="called" />
          <ForWhom typed={typed} supporters={supporters} />
          <Button>{t('help-requests.ask.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

interface LineProps {
  typed: Typed;
  field: 'errand' | 'minutes' | 'places' | 'area' | 'address' | 'called';
  usual?: string;
  number?: boolean;
}

function Line({ typed, field, usual = '', number }: LineProps) {
  const words = useWords();
  return (
    <TextField
      name={field}
      label={words.say(`help-requests.${field}.label`)}
      hint={words.say(`help-requests.${field}.hint`)}
      error={errorIn(words, typed, field)}
      value={typedIn(typed, field, usual)}
      short={number}
      inputmode={number ? 'numeric' : undefined}
    />
  );
}

function When({ typed, tomorrow, number }: { typed: Typed; tomorrow: Day; number: 1 | 2 | 3 }) {
  const words = useWords();
  const { t } = words;
  return (
    <Cluster>
      <PickedDate
        name={`day-${number}`}
        label={t('help-requests.day.label')}
        error={errorIn(words, typed, `day-${number}`)}
        value={typedIn(typed, `day-${number}`, number === 1 ? tomorrow : '')}
      />
      <TextField
        name={`time-${number}`}
        type="time"
        label={t('help-requests.time.label')}
        error={errorIn(words, typed, `time-${number}`)}
        value={typedIn(typed, `time-${number}`)}
        short
      />
    </Cluster>
  );
}

function ForWhom({ typed, supporters }: Omit<AskPageProps, 'tomorrow'>) {
  const words = useWords();
  const { t, say } = words;
  const people = (
    <Checkboxes
      name="ties"
      legend={t('help-requests.ties.legend')}
      value={chosenIn(typed, 'ties')}
      choices={supporters.map(({ id: value, name: label }) => ({ value, label }))}
    />
  );
  return (
    <Radios
      name="audience"
      legend={t('help-requests.audience.legend')}
      error={errorIn(words, typed, 'audience')}
      value={typedIn(typed, 'audience', supporters.length > 0 ? 'chosen' : 'helpers')}
      choices={AUDIENCES.filter((value) => value !== 'chosen' || supporters.length > 0).map(
        (value) => ({
          value,
          label: say(`help-requests.audience.${value}`),
          ...(value === 'chosen'
            ? { more: people }
            : { hint: say(`help-requests.audience.${value}.hint`) }),
        }),
      )}
    />
  );
}
