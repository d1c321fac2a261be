import { HOUR, startOfDay, type Day } from '../../../platform/local-days.ts';
import { useWords, type Words } from '../../../platform/words.tsx';
import { LineChart } from '../../../ui/chart/line-chart.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import type { Instrument } from './instruments.ts';
import type { Measure } from './queries.ts';
import { changeBetween } from './rules.ts';

interface TotalsProps {
  instrument: Instrument;
  /** All of this instrument, the latest first. */
  measures: readonly Measure[];
  /** For the member's own pages: each leads to its answers. */
  linked?: boolean;
}

/** The last total in words, the way to it as a line, and each of them. */
export function Totals({ instrument, measures, linked }: TotalsProps) {
  const words = useWords();
  const whole = measures.filter(isWhole);
  const rows = measures.slice(0, 6).map((one) => ({
    label: words.t('measures.day', { day: asDate(one.day, words) }),
    said: totalInWords(instrument, one, words),
    href: `/plan/measures/${one.id}`,
  }));
  return (
    <>
      {whole.length > 1 && <Way instrument={instrument} whole={whole} />}
      {linked ? (
        <LinkList links={rows.map(({ label, said, href }) => ({ href, label, note: said }))} />
      ) : (
        <SummaryList rows={rows.map(({ label, said }) => ({ key: label, value: said }))} />
      )}
    </>
  );
}

function Way({ instrument, whole }: { instrument: Instrument; whole: readonly Whole[] }) {
  const words = useWords();
  const { t } = words;
  const most = instrument.items * instrument.most;
  return (
    <LineChart
      title={t('measures.chart', {
        title: words.say(`measures.${instrument.id}.title`),
        change: sinceFirst(instrument, whole, words),
      })}
      points={whole.toReversed().map(({ day, total }) => ({
        label: t('measures.day', { day: asDate(day, words) }),
        value: total,
      }))}
      low={{ value: 0, label: '0' }}
      high={{ value: most, label: `${most}` }}
      table={{
        summary: t('measures.table'),
        head: [t('measures.table.day'), t('measures.table.total')],
        none: '',
      }}
    />
  );
}

export type Whole = Measure & { total: number };
export const isWhole = (measure: Measure): measure is Whole => measure.total !== null;

/** From the first to the last, which is what the line shows. */
export function sinceFirst(instrument: Instrument, whole: readonly Whole[], words: Words): string {
  return sinceThat(instrument, whole[0], whole.at(-1), words);
}

export function sinceLast(instrument: Instrument, whole: readonly Whole[], words: Words): string {
  return sinceThat(instrument, whole[0], whole[1], words);
}

/** What a change is worth, by what the instrument's papers ask for. */
function sinceThat(
  instrument: Instrument,
  last: Whole | undefined,
  before: Whole | undefined,
  { say, t, zone }: Words,
): string {
  if (!last || !before || last === before) return t('measures.first');
  const { meaning } = changeBetween(instrument, before.total, last.total);
  const change = say(`measures.change.${meaning}`);
  return t('measures.since', { day: asDate(before.day, { zone }), change });
}

export function totalInWords(instrument: Instrument, { total }: Measure, words: Words): string {
  const { t, say } = words;
  if (total === null) return t('measures.no-total');
  const most = instrument.items * instrument.most;
  const band = instrument.bands.findLast(({ from }) => from <= total)?.id;
  return band
    ? t('measures.total.band', { total, most, band: say(`measures.band.${band}`) })
    : t('measures.total', { total, most });
}

export const asDate = (day: Day, { zone }: Pick<Words, 'zone'>): Date =>
  new Date(startOfDay(day, zone) + 12 * HOUR);
