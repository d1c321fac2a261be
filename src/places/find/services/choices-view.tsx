import { useWords } from '../../../platform/words.tsx';
import { Chips } from '../../../ui/chips/chips.tsx';
import { addressOf, choicesIn, type Asked } from './asked.ts';
import { choiceSaid } from './said.ts';

const suggested = ['free', 'stepFree', 'remote', 'takesNew'] as const;

/** What was chosen, each with one tap to undo it, and what many people choose next. */
export function Choices({ asked, country }: { asked: Asked; country: string }) {
  const words = useWords();
  const { t, say } = words;
  const chosen = choicesIn(asked).map((choice) => ({
    label: choiceSaid(words, choice, country),
    href: addressOf(choice.without),
    chosen: true,
  }));
  const now = { label: t('services.day.now'), href: addressOf(asked, { day: 'now', part: null }) };
  const signals = suggested
    .filter((signal) => !asked.is.includes(signal))
    .map((signal) => ({
      label: say(`directory.signal.${signal}`),
      href: addressOf(asked, { is: [...asked.is, signal] }),
    }));
  const more = asked.day === null ? [now, ...signals] : signals;
  return (
    <Chips
      label={t('services.choices')}
      undo={t('services.choices.undo')}
      add={t('services.choices.add')}
      chips={[...chosen, ...more]}
    />
  );
}
