import type { ComponentChildren } from 'preact';

export type ListedLink = {
  href: string;
  label: string;
  /** What is behind it, in one line. */
  note?: ComponentChildren;
  picture?: ComponentChildren;
  /** At the far end: a time, a tag. */
  end?: ComponentChildren;
};

/** Links below each other, each a whole row to tap. */
export function LinkList({ links }: { links: readonly ListedLink[] }) {
  return (
    <ul class="link-list">
      {links.map(({ href, label, note, picture, end }) => (
        <li class="link-row">
          {picture}
          <div class="link-words">
            <div class="link-main">
              <a href={href}>{label}</a>
              {note && <p class="link-note">{note}</p>}
            </div>
            {end && <div class="link-end">{end}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
