import type { ComponentChildren } from 'preact';

export type Tile = {
  href: string;
  label: string;
  note?: string | undefined;
  /** A `Patch` without a label. */
  picture?: ComponentChildren;
};

/** Doors beside each other, each a whole square to tap. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <ul class="tiles">
      {tiles.map(({ href, label, note, picture }) => (
        <li class="tile">
          {picture}
          <div class="tile-words">
            <a href={href}>{label}</a>
            {note && <p class="tile-note">{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
