import type { ComponentChildren } from 'preact';

type TableProps = {
  caption: string;
  /** For screen readers only, where a heading already says it. */
  captionHidden?: boolean | undefined;
  head: readonly ComponentChildren[];
  /** The first cell of each row is its header. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Columns of numbers, counted from 0. */
  numbers?: readonly number[] | undefined;
};

/** Scrolls within itself where the screen is too narrow for it. */
export function Table({ caption, captionHidden, head, rows, numbers = [] }: TableProps) {
  const kind = (column: number) => (numbers.includes(column) ? 'number' : undefined);
  return (
    <section class="table-frame" aria-label={caption} tabindex={0}>
      <table class="table">
        <caption class={captionHidden ? 'away' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th scope="col" class={kind(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} kind={kind} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { row: readonly ComponentChildren[]; kind: (column: number) => string | undefined };

function Row({ row, kind }: RowProps) {
  return (
    <tr>
      {row.map((cell, column) =>
        column === 0 ? <th scope="row">{cell}</th> : <td class={kind(column)}>{cell}</td>,
      )}
    </tr>
  );
}
