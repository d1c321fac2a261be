import type { ComponentChildren } from 'preact';

type PosterProps = {
  title: string;
  /** The big words below the name. */
  words: string;
  children: ComponentChildren;
  foot?: ComponentChildren;
};

/** One sheet for a door or a notice board: little to read from two metres, one picture to scan. */
export function Poster({ title, words, children, foot }: PosterProps) {
  return (
    <article class="poster">
      <h2 class="poster-title">{title}</h2>
      <p class="poster-words">{words}</p>
      {children}
      {foot && <div class="poster-foot">{foot}</div>}
    </article>
  );
}
