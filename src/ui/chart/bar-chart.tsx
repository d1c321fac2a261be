export type Bar = {
  label: string;
  /** 0 or more; `null` where the number is too small to be told. */
  value: number | null;
  /** The number as it is written, with its unit. */
  text: string;
};

/** Bars with their words and numbers beside them: the chart is its own table. */
export function BarChart({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <figure class="chart">
      <figcaption class="chart-title">{title}</figcaption>
      <dl class="bars">
        {bars.map(({ label, value, text }) => (
          <div class="bar-line">
            <dt>{label}</dt>
            <dd>
              <svg
                class="bar-cloth"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect
                  class={value === null ? 'bar-hidden' : 'bar-length'}
                  width={Math.round(((value ?? most / 12) / most) * 1000) / 10}
                  height="10"
                />
              </svg>
              <span class="bar-text">{text}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
