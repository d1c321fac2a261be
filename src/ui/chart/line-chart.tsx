import { Details } from '../details/details.tsx';
import { Table } from '../table/table.tsx';

export type Point = {
  /** What the table calls it: a date. */
  label: string;
  /** `null` where there is none: the line pauses. */
  value: number | null;
};

type LineChartProps = {
  /** What the chart says, as a sentence: "Your sleep is back to what is usual for you". */
  title: string;
  points: readonly Point[];
  /** The ends of the scale: numbers, and the words beside them. */
  low: { value: number; label: string };
  high: { value: number; label: string };
  /** One's own usual range, drawn as a band. */
  usual?: { from: number; to: number; label: string } | undefined;
  table: { summary: string; head: readonly [string, string]; none: string };
};

export function LineChart({ title, points, low, high, usual, table }: LineChartProps) {
  const y = (value: number) => 100 - ((value - low.value) / (high.value - low.value)) * 100;
  return (
    <figure class="chart">
      <figcaption class="chart-title">{title}</figcaption>
      <div class="chart-box" aria-hidden="true">
        <span class="chart-high">{high.label}</span>
        <Drawing points={points} y={y} usual={usual} />
        <span class="chart-low">{low.label}</span>
        <span class="chart-from">{points[0]?.label}</span>
        <span class="chart-to">{points.at(-1)?.label}</span>
      </div>
      {usual && <p class="chart-usual">{usual.label}</p>}
      <Details summary={table.summary}>
        <Table
          caption={title}
          captionHidden
          head={table.head}
          rows={points.map(({ label, value }) => [label, value ?? table.none])}
          numbers={[1]}
        />
      </Details>
    </figure>
  );
}

type DrawingProps = Pick<LineChartProps, 'points' | 'usual'> & { y: (value: number) => number };

function Drawing({ points, usual, y }: DrawingProps) {
  const line = linePath(points, y);
  return (
    <svg class="chart-line" viewBox="-2 -6 104 112" preserveAspectRatio="none">
      {usual && (
        <rect
          class="chart-band"
          x="-2"
          y={y(usual.to)}
          width="104"
          height={y(usual.from) - y(usual.to)}
        />
      )}
      <path class="chart-grid" d="M-2 0h104M-2 50h104M-2 100h104" />
      <path class="chart-thread" d={line} />
      <path class="chart-dots" d={line.replaceAll(/[ML]([-\d.]+ [-\d.]+)/g, 'M$1h0')} />
    </svg>
  );
}

/** The `d` of a line in a box of 100 by 100 that lifts the needle where a value is missing. */
export function linePath(points: readonly Point[], y: (value: number) => number): string {
  const step = points.length > 1 ? 100 / (points.length - 1) : 0;
  return points
    .map(({ value }, i) => {
      if (value === null) return '';
      const sewing = i > 0 && points[i - 1]?.value !== null;
      return `${sewing ? 'L' : 'M'}${round(i * step)} ${round(y(value))}`;
    })
    .join('');
}

function round(n: number) {
  return Math.round(n * 10) / 10;
}
