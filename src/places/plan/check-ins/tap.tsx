import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import type { Day } from '../../../platform/local-days.ts';
import { useWords } from '../../../platform/words.tsx';
import { FaceButtons } from '../../../ui/faces/faces.tsx';
import type { Scale } from './checkin.ts';
import { drawnScale, moodWords } from './words-of-days.ts';

interface TapProps {
  day: Day;
  scale: Scale;
  /** Names this device's owner to it, where what is tapped without a line may be kept here. */
  keptFor?: string | undefined;
  legend: string;
}

/** One tap for how a day is. Its name goes with it, so that a tap that is sent twice is saved once. */
export function Tap({ day, scale, keptFor, legend }: TapProps) {
  const words = useWords();
  const form = (
    <form method="post" action="/plan/check-ins">
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="scale" value={scale} />
      <input type="hidden" name="sent-as" value={randomUUID()} />
      <FaceButtons
        name="mood"
        legend={legend}
        words={moodWords(words, scale)}
        scale={drawnScale(scale)}
      />
    </form>
  );
  return <Keeping keptFor={keptFor}>{form}</Keeping>;
}

interface KeepingProps {
  keptFor: string | undefined;
  children?: ComponentChildren;
}

/** Where a tap without a line is kept, and what was kept is sent: also where today was said already. */
export function Keeping({ keptFor, children }: KeepingProps) {
  const { t } = useWords();
  if (!keptFor) return <>{children}</>;
  return (
    <kith-kept-check-in for={keptFor}>
      {children}
      <p
        class="hint"
        role="status"
        data-kept={t('check-ins.kept')}
        data-late={t('check-ins.late')}
      />
    </kith-kept-check-in>
  );
}
