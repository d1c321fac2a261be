import type { ComponentChildren } from 'preact';

export type ComparedLine = { kind: 'same' | 'gone' | 'new'; line: string };

type CompareProps = {
  caption: string;
  /** The heads of both columns: which version, and of when. */
  older: string;
  newer: string;
  /** Said before a line that is in one version only. */
  goneLabel: string;
  newLabel: string;
  lines: readonly ComparedLine[];
};

/** Two versions side by side, on a phone too. A sign and a word say what changed; the colour only repeats it. */
export function Compare({ caption, older, newer, lines, goneLabel, newLabel }: CompareProps) {
  return (
    <table class="compare">
      <caption class="away">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{older}</th>
          <th scope="col">{newer}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ kind, line }) => (
          <tr>
            <td class={kind === 'gone' ? 'compare-gone' : undefined}>
              {kind === 'gone' ? (
                <Marked label={goneLabel}>
                  <del>{line}</del>
                </Marked>
              ) : null}
              {kind === 'same' && line}
            </td>
            <td class={kind === 'new' ? 'compare-new' : undefined}>
              {kind === 'new' ? (
                <Marked label={newLabel}>
                  <ins>{line}</ins>
                </Marked>
              ) : null}
              {kind === 'same' && line}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type MarkedProps = { label: string; children: ComponentChildren };

function Marked({ label, children }: MarkedProps) {
  return (
    <>
      <span class="compare-mark">{label}</span> {children}
    </>
  );
}
