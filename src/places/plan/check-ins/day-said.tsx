import type { Day } from '../../../platform/local-days.ts';
import { useWords } from '../../../platform/words.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import type { ScaledVersion } from './history.ts';
import { SafetySaid, type Safety } from './safe-part.tsx';
import { moodWord } from './words-of-days.ts';

interface DaySaidProps {
  day: Day;
  before: ScaledVersion | undefined;
  safety: Safety;
  done: string | undefined;
}

/** What was saved of a day or taken back, with one tap to undo it, and what follows from an answer about being safe. */
export function DaySaid({ day, before, safety, done }: DaySaidProps) {
  const words = useWords();
  const { t } = words;
  const undo = (act: 'taking-back' | 'putting-back') => ({
    action: `/plan/check-ins/${day}/${act}`,
    label: t(`check-ins.undo.${act}`),
  });
  return (
    <>
      {done === 'saved' && before && (
        <Flash
          text={t('check-ins.done.saved', { mood: moodWord(words, before.scale, before.mood) })}
          undo={undo('taking-back')}
        />
      )}
      {done === 'taken' && !before && (
        <Flash text={t('check-ins.done.taken')} undo={undo('putting-back')} />
      )}
      <SafetySaid calling={`/plan/check-ins/${day}/calling`} {...safety} />
    </>
  );
}
