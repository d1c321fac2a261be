import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';

export type Result = {
  /** The same as on the map; left out where it has no place there. */
  number?: number | undefined;
  title: string;
  href: string;
  /** Who does it and where, in one line. */
  note?: ComponentChildren;
  about?: string | undefined;
  /** Why it is here, the strongest first. */
  reasons?: readonly string[] | undefined;
  /** What is so now: open, full, when it was checked. */
  states?: ComponentChildren;
  /** What can be done with it. */
  children?: ComponentChildren;
};

type ResultsProps = {
  results: readonly Result[];
  /** Says what the reasons are: "It is here because". */
  because: string;
  level?: 2 | 3 | undefined;
};

/** What was found, the best first. */
export function Results({ results, because, level = 2 }: ResultsProps) {
  return (
    <ol class="results">
      {results.map((result) => (
        <ResultRow {...result} because={because} level={level} />
      ))}
    </ol>
  );
}

type RowProps = Result & { because: string; level: 2 | 3 };

function ResultRow({ number, title, href, note, about, states, level, ...row }: RowProps) {
  const Heading = `h${level}` as const;
  return (
    <li class="result">
      <span class={number === undefined ? 'result-number result-nowhere' : 'result-number'}>
        {number ?? <Icon name="phone" />}
      </span>
      <div class="result-words">
        <Heading class="result-title">
          <a href={href}>
            <bdi>{title}</bdi>
          </a>
        </Heading>
        {note && <p class="result-note">{note}</p>}
        {about && (
          <p>
            <bdi>{about}</bdi>
          </p>
        )}
        <Reasons reasons={row.reasons ?? []} because={row.because} />
        {states && <div class="result-states">{states}</div>}
        {row.children}
      </div>
    </li>
  );
}

function Reasons({ reasons, because }: { reasons: readonly string[]; because: string }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="result-reasons" aria-label={because}>
      {reasons.map((reason) => (
        <li>
          <Icon name="check" />
          {reason}
        </li>
      ))}
    </ul>
  );
}
