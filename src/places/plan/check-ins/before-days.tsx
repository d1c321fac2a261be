import { useWords, type Words } from '../../../platform/words.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import type { EarlySign } from '../recovery-plan/public.ts';
import type { Scale } from './checkin.ts';
import type { ScaledVersion } from './history.ts';
import { cameBefore, type Before, type CameBefore } from './rules.ts';

interface BeforeProps {
  scale: Scale;
  said: readonly ScaledVersion[];
  signs: readonly EarlySign[];
}

const MOST_LINES = 5;

/** Plain counts of what the day before held, beside those of other days; never a cause. */
export function BeforeDays({ scale, said, signs }: BeforeProps) {
  const words = useWords();
  const { t } = words;
  const found = cameBefore(said, scale);
  const lines = {
    hard: linesOf('hard', found, signs, words),
    good: linesOf('good', found, signs, words),
  };
  return (
    <Section title={t('check-ins.before.title')}>
      {found.length === 0 && <p>{t('check-ins.before.none')}</p>}
      {found.length > 0 && <p>{t('check-ins.before.note')}</p>}
      <Lines title={t('check-ins.before.hard.title')} lines={lines.hard} />
      <Lines title={t('check-ins.before.good.title')} lines={lines.good} />
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

function linesOf(
  colour: 'hard' | 'good',
  found: readonly CameBefore[],
  signs: readonly EarlySign[],
  words: Words,
): string[] {
  return found
    .filter((one) => one[colour].with > 0)
    .toSorted((one, other) => other[colour].with - one[colour].with)
    .slice(0, MOST_LINES)
    .map(({ before, [colour]: count, other }) =>
      words.t(`check-ins.before.${colour}`, {
        what: whatOf(before, signs, words),
        with: count.with,
        of: count.of,
        otherWith: other.with,
        otherOf: other.of,
      }),
    );
}

function whatOf(before: Before, signs: readonly EarlySign[], { t, say }: Words): string {
  if (!('id' in before)) return say(`check-ins.before.${before.kind}`);
  if (before.kind === 'helped')
    return t('check-ins.before.helped', { what: say(`check-ins.helped.${before.id}`) });
  const sign = signs.find(({ id }) => id === before.id)?.words ?? t('check-ins.before.a-sign');
  return t('check-ins.before.sign', { sign });
}
