import { Details } from '../details/details.tsx';
import { Table } from '../table/table.tsx';
import { laid, weeksOf, type Day } from './cloth.ts';
import { type Scale, steps, YearBlock } from './year-blocks.tsx';

export type Season = {
  label: string;
  days: readonly Day[];
  startsOn: number;
  /** How many days it holds once it is over: a season that has begun lies on a whole piece of backing. */
  whole?: number | undefined;
};

type YearQuiltProps = {
  /** Names its drawings; unique on the page. */
  id: string;
  /** What it shows, in a sentence, for who cannot see it and for print. */
  title: string;
  /** Quarters of a year, which lie beside each other on a desk and below each other on a phone. */
  seasons: readonly Season[];
  /** The words for the steps 1 to 5, and for a day of plain cloth, 0. */
  words: Record<Day, string>;
  scale?: Scale | undefined;
  /** The same as a table, one tap away. */
  table: {
    summary: string;
    head: readonly string[];
    rows: readonly (readonly (string | number)[])[];
  };
};

/** My quilt: each day checked in is a patch. A day without one is plain cloth, never a gap. */
export function YearQuilt({ id, title, seasons, words, scale = 'rising', table }: YearQuiltProps) {
  return (
    <figure class="year">
      <div class="year-cloth" role="img" aria-label={title}>
        <Blocks id={id} scale={scale} />
        {seasons.map((season) => (
          <SeasonCloth id={id} {...season} />
        ))}
      </div>
      <Legend id={id} words={words} />
      <Details summary={table.summary}>
        <Table caption={title} captionHidden head={table.head} rows={table.rows} />
      </Details>
    </figure>
  );
}

function Blocks({ id, scale }: { id: string; scale: Scale }) {
  return (
    <svg class="year-blocks" aria-hidden="true">
      <defs>
        <path id={`${id}-0`} class="year-plain" d="M.6.6h6.8v6.8H.6z" />
        {steps.map((step) => (
          <g id={`${id}-${step}`}>
            <YearBlock step={step} scale={scale} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** Every other patch is turned a quarter, as sewn quilts do, so that a calm month still has a rhythm. */
function SeasonCloth({ id, label, days, startsOn, whole }: Season & { id: string }) {
  const width = weeksOf(whole ?? days.length, startsOn) * 9 - 1;
  const box = `-5 -5 ${width + 10} 72`;
  return (
    <div class="season">
      <svg class="season-cloth" viewBox={box} width={width * 4} height={288}>
        <rect class="year-backing" x="-5" y="-5" width={width + 10} height="72" rx="3" />
        <rect class="year-hem" x="-2.5" y="-2.5" width={width + 5} height="67" rx="1.5" />
        {laid(days, startsOn).map(({ day, week, weekday }) => (
          <use
            href={`#${id}-${day}`}
            transform={place(week * 9, weekday * 9, (week + weekday) % 2 === 1)}
          />
        ))}
      </svg>
      <p class="season-label">{label}</p>
    </div>
  );
}

function place(x: number, y: number, turned: boolean) {
  return turned ? `translate(${x + 8} ${y})rotate(90)` : `translate(${x} ${y})`;
}

function Legend({ id, words }: { id: string; words: Record<Day, string> }) {
  return (
    <ul class="year-legend">
      {([...steps, 0] as Day[]).map((step) => (
        <li>
          <svg class="year-key" viewBox="0 0 8 8" aria-hidden="true">
            <use href={`#${id}-${step}`} />
          </svg>
          {words[step]}
        </li>
      ))}
    </ul>
  );
}
