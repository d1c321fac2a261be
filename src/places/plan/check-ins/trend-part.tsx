import { eachDay, plusDays, type Day } from '../../../platform/local-days.ts';
import { useWords, type Words } from '../../../platform/words.tsx';
import { LineChart } from '../../../ui/chart/line-chart.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import type { Scale, Step } from './checkin.ts';
import type { ScaledVersion } from './history.ts';
import { trend, type Trend, type UsualRange } from './rules.ts';
import { asDate, moodWord } from './words-of-days.ts';

interface TrendProps {
  today: Day;
  scale: Scale;
  said: readonly ScaledVersion[];
}

const SHOWN_DAYS = 42;

/** The last days against one's own usual, in words and as a line; "lower" only beyond the member's own variation. */
export function TrendPart({ today, scale, said }: TrendProps) {
  const words = useWords();
  const { t } = words;
  const now = trend(said, today);
  const moods = new Map(said.map(({ day, mood }) => [day, mood]));
  return (
    <Section title={t('check-ins.trend.title')}>
      {now.kind === 'not-yet' ? (
        <p>{sentence(now, words)}</p>
      ) : (
        <LineChart
          title={sentence(now, words)}
          points={eachDay(plusDays(today, 1 - SHOWN_DAYS), today).map((day) => ({
            label: t('check-ins.trend.day', { day: asDate(day, words) }),
            value: moods.get(day) ?? null,
          }))}
          low={{ value: 1, label: moodWord(words, scale, 1) }}
          high={{ value: 5, label: moodWord(words, scale, 5) }}
          usual={{ from: now.range.low, to: now.range.high, label: usual(now.range, scale, words) }}
          table={{
            summary: t('check-ins.trend.table'),
            head: [t('check-ins.trend.head'), t('check-ins.trend.step')],
            none: t('check-ins.quilt.plain'),
          }}
        />
      )}
      <p class="hint">{t('check-ins.trend.rule')}</p>
    </Section>
  );
}

export function sentence(now: Trend, { t }: Pick<Words, 't'>): string {
  if (now.kind !== 'not-yet') return t(`check-ins.trend.${now.kind}`);
  return t('check-ins.trend.not-yet', { have: now.have, need: now.need });
}

/** The steps that lie within the range, in words. */
function usual({ low, high }: UsualRange, scale: Scale, words: Words): string {
  const [from, to] = [step(Math.ceil(low)), step(Math.floor(high))];
  const [one, other] = [moodWord(words, scale, from), moodWord(words, scale, to)];
  return from >= to
    ? words.t('check-ins.trend.usual.one', { one })
    : words.t('check-ins.trend.usual.range', { one, other });
}

const step = (value: number): Step => Math.min(5, Math.max(1, value)) as Step;
