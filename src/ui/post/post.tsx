import type { ComponentChildren } from 'preact';
import { Details } from '../details/details.tsx';

type PostProps = {
  /** Where a link to it leads. */
  id: string;
  /** Who said it: a patch, and their name as a link where they have a page. */
  picture: ComponentChildren;
  name: ComponentChildren;
  /** When, roughly, and what is to be known of it: "changed", "guide". */
  note?: ComponentChildren;
  title?: string | undefined;
  level?: 2 | 3 | undefined;
  /** BCP 47. */
  lang: string;
  /** HTML that was made safe where it was written. */
  html: string;
  /** Why it is folded, for what may be hard to read. */
  folded?: string | undefined;
  /** Above the words: who can see it, tags. */
  above?: ComponentChildren;
  /** What can be done with it. */
  children?: ComponentChildren;
};

/** Something that somebody said. */
export function Post({ id, picture, name, note, title, level = 2, above, ...said }: PostProps) {
  const Heading = `h${level}` as const;
  return (
    <article class="post" id={id} tabindex={-1} aria-labelledby={`${id}-by`}>
      <div class="post-head">
        {picture}
        <div class="post-who">
          <p class="post-name" id={`${id}-by`}>
            {name}
          </p>
          {note && <p class="post-note">{note}</p>}
        </div>
      </div>
      {above && <div class="post-above">{above}</div>}
      {title && (
        <Heading>
          <bdi>{title}</bdi>
        </Heading>
      )}
      {said.folded ? (
        <Details summary={said.folded}>
          <Written {...said} />
        </Details>
      ) : (
        <Written {...said} />
      )}
      {said.children && <div class="post-foot">{said.children}</div>}
    </article>
  );
}

/** Somewhere to go with something that was said; `of` says to screen readers with what, since a page holds many. */
export function PostLink({ href, label, of }: { href: string; label: string; of?: string }) {
  return (
    <a class="post-link" href={href}>
      {label}
      {of && <span class="away"> {of}</span>}
    </a>
  );
}

function Written({ html, lang }: Pick<PostProps, 'html' | 'lang'>) {
  return <div class="written" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
