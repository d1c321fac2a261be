import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { EVERY_DAY, type Rhythm, type Scale } from './checkin.ts';

interface HowPageProps {
  scale: Scale;
  rhythm: Rhythm;
  typed: Typed;
}

/** My own rhythm, and what the middle of the scale means. */
export function HowPage({ scale, rhythm, typed }: HowPageProps) {
  const words = useWords();
  const { t, say } = words;
  return (
    <Sheet
      title={t('check-ins.how.title')}
      back={{ href: '/plan/check-ins', label: t('check-ins.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/plan/check-ins/how">
        <Stack>
          <RhythmField rhythm={rhythm} typed={typed} />
          <Radios
            name="scale"
            legend={t('check-ins.how.scale.ask')}
            error={errorIn(words, typed, 'scale')}
            value={typedIn(typed, 'scale', scale)}
            choices={(['plain', 'centred'] as const).map((value) => ({
              value,
              label: say(`check-ins.how.scale.${value}`),
              hint: say(`check-ins.how.scale.${value}.hint`),
            }))}
          />
          <p class="hint">{t('check-ins.how.scale.kept')}</p>
          <Button>{t('check-ins.how.save')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

const KINDS = ['daily', 'weekdays', 'every', 'none'] as const;

function RhythmField({ rhythm, typed }: Omit<HowPageProps, 'scale'>) {
  const words = useWords();
  const { t, say } = words;
  const more = {
    weekdays: <Weekdays rhythm={rhythm} typed={typed} />,
    every: (
      <TextField
        name="every"
        label={t('check-ins.how.every.label')}
        value={typedIn(typed, 'every', rhythm.kind === 'every' ? `${rhythm.days}` : '2')}
        inputmode="numeric"
        short
      />
    ),
  };
  return (
    <Radios
      name="rhythm"
      legend={t('check-ins.how.rhythm.ask')}
      error={errorIn(words, typed, 'rhythm')}
      value={typedIn(typed, 'rhythm', kindOf(rhythm))}
      choices={KINDS.map((value) => ({
        value,
        label: say(`check-ins.how.rhythm.${value}`),
        ...(value === 'weekdays' || value === 'every' ? { more: more[value] } : {}),
      }))}
    />
  );
}

function Weekdays({ rhythm, typed }: Omit<HowPageProps, 'scale'>) {
  const { t, say } = useWords();
  const chosen = rhythm.kind === 'weekdays' ? rhythm.weekdays.map(String) : [];
  return (
    <Checkboxes
      name="weekdays"
      legend={t('check-ins.how.weekdays.legend')}
      value={chosenIn(typed, 'weekdays', chosen)}
      choices={EVERY_DAY_NAMES.map((value) => ({
        value,
        label: say(`check-ins.weekday.${value}`),
      }))}
    />
  );
}

const EVERY_DAY_NAMES = ['1', '2', '3', '4', '5', '6', '7'] as const;

function kindOf(rhythm: Rhythm): (typeof KINDS)[number] {
  if (rhythm.kind === 'every') return 'every';
  if (rhythm.weekdays.length === 0) return 'none';
  return rhythm === EVERY_DAY || rhythm.weekdays.length === 7 ? 'daily' : 'weekdays';
}
