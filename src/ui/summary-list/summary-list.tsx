import type { ComponentChildren } from 'preact';

export type SummaryRow = {
  key: string;
  value: ComponentChildren;
  /** `about` completes the label for screen readers: "Change" + "your name". */
  change?: { href: string; label: string; about: string } | undefined;
};

/** Answers and facts, each with its way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map(({ key, value, change }) => (
        <div class="summary-row">
          <dt>{key}</dt>
          <dd>{value}</dd>
          {change && (
            <dd class="summary-change">
              <a href={change.href}>
                {change.label}
                <span class="away"> {change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
