import { chosenIn, typedIn } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Faces } from '../../../ui/faces/faces.tsx';
import { Scale as Amount } from '../../../ui/scale/scale.tsx';
import { namesInWords, type Seer } from '../../circle/consents/public.ts';
import { errorIn } from '../../door/frame/public.tsx';
import type { Step } from './checkin.ts';
import type { DayPageProps } from './day-page-props.ts';
import { HELPS } from './form.ts';
import { amountWords, drawnScale, moodWords } from './words-of-days.ts';

export function Mood({ day, today, scale, before, typed }: DayPageProps) {
  const words = useWords();
  const typedMood = typedIn(typed, 'mood', before ? `${before.mood}` : '');
  const own = before?.scale ?? scale;
  return (
    <>
      <input type="hidden" name="scale" value={own} />
      <Faces
        name="mood"
        legend={words.t(day === today ? 'check-ins.today.ask' : 'check-ins.day.ask')}
        error={errorIn(words, typed, 'mood')}
        words={moodWords(words, own)}
        scale={drawnScale(own)}
        value={typedMood ? (Number(typedMood) as Step) : undefined}
      />
    </>
  );
}

/** In words alone: a link here would lose what was ticked. */
export function MoodSeenBy({ seers }: { seers: readonly Seer[] }) {
  const words = useWords();
  if (seers.length === 0) return null;
  const names = namesInWords(
    words,
    seers.map(({ tie }) => tie),
  );
  return <Audience kind="circle">{words.t('check-ins.seen.mood', { names })}</Audience>;
}

export function Amounts({ before, typed }: DayPageProps) {
  const words = useWords();
  return (
    <>
      {(['energy', 'sleep', 'connection'] as const).map((field) => {
        const value = typedIn(typed, field, `${before?.[field] ?? ''}`);
        return (
          <Amount
            name={field}
            legend={words.t(`check-ins.${field}.ask`)}
            words={amountWords(words)}
            value={value ? (Number(value) as Step) : undefined}
          />
        );
      })}
    </>
  );
}

export function Ticks({ before, signs, typed }: DayPageProps) {
  const { t, say } = useWords();
  const ticked = chosenIn(typed, 'signs', [...(before?.signs ?? [])]);
  const offered = signs.filter(({ id, putAway }) => !putAway || ticked.includes(id));
  return (
    <>
      {offered.length > 0 && (
        <Checkboxes
          name="signs"
          legend={t('check-ins.signs.ask')}
          hint={t('check-ins.signs.hint')}
          value={ticked}
          choices={offered.map(({ id: value, words: label }) => ({ value, label }))}
        />
      )}
      <Checkboxes
        name="helped"
        legend={t('check-ins.helped.ask')}
        close
        value={chosenIn(typed, 'helped', [...(before?.helped ?? [])])}
        choices={HELPS.map((value) => ({ value, label: say(`check-ins.helped.${value}`) }))}
      />
    </>
  );
}
