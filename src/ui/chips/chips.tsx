import { Icon } from '../icon/icon.tsx';

export type Chip = {
  label: string;
  /** Where a tap leads: with it, or without it where it is chosen. */
  href: string;
  chosen?: boolean | undefined;
};

type ChipsProps = {
  label: string;
  chips: readonly Chip[];
  /** Said before a chosen chip's own words: "Take away". */
  undo: string;
  /** Said before those of one that is not chosen: "Add". */
  add: string;
};

/** Choices that are one tap away, and the ones made, each one tap back. */
export function Chips({ label, chips, undo, add }: ChipsProps) {
  return (
    <nav class="chips no-print" aria-label={label}>
      <ul class="chip-list">
        {chips.map(({ label: words, href, chosen }) => (
          <li>
            <a class={chosen ? 'chip chip-chosen' : 'chip'} href={href} rel="nofollow">
              <Icon name={chosen ? 'close' : 'plus'} />
              <span>
                <span class="away">{chosen ? undo : add} </span>
                {words}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
