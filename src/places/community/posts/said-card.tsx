import { useWords, type Words } from '../../../platform/words.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Post } from '../../../ui/post/post.tsx';
import type { ComponentChildren } from 'preact';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { ContentNote } from './form.ts';
import type { NoteRule } from './near.ts';
import type { Said } from './queries.ts';
import { roughly } from './when.ts';

interface SaidCardProps {
  said: Said;
  rules: ReadonlyMap<ContentNote, NoteRule>;
  /** Left out where the page's own heading says it. */
  titled?: boolean;
  children?: ComponentChildren;
}

/** One thing that was said: who, roughly when, the words, folded where they may be hard to read. */
export function SaidCard({ said, rules, titled, children }: SaidCardProps) {
  const words = useWords();
  return (
    <Post
      id={`said-${said.id}`}
      picture={<PersonaPatch persona={pictured(said)} />}
      name={<Name said={said} />}
      note={noteOf(words, said)}
      title={titled ? said.title : undefined}
      lang={said.language}
      html={said.html}
      folded={foldedAs(words, said, rules)}
      above={<Above said={said} />}
    >
      {children}
    </Post>
  );
}

/** Whoever has no name here looks like everybody without one. */
export const pictured = ({ name, first_color, second_color, has_left }: Said) =>
  name === null || has_left
    ? { name: '-', first_color: 0, second_color: 5 }
    : { name, first_color, second_color };

export function nameOf({ t }: Words, said: Pick<Said, 'name' | 'has_left' | 'state'>): string {
  if (said.has_left) return t('posts.by.left');
  return said.name ?? t('posts.by.nobody');
}

function Name({ said }: { said: Said }) {
  const words = useWords();
  const name = <bdi>{nameOf(words, said)}</bdi>;
  if (!said.persona_id || said.has_left || said.mine) return name;
  return <a href={`/community/spaces/${said.space_id}/people/${said.persona_id}`}>{name}</a>;
}

function noteOf(words: Words, { posted_at, edited, guide, mine, persona_id }: Said): string {
  const { t } = words;
  const parts = [
    guide ? t('posts.by.guide') : '',
    mine ? (persona_id ? t('posts.by.me') : t('posts.by.me.unnamed')) : '',
    roughly(words, posted_at),
    edited ? t('posts.edited') : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function Above({ said }: { said: Said }) {
  const { t, say } = useWords();
  const { kind, state, held_for, content_notes, needs } = said;
  if (kind === 'reply' && state === 'seen' && content_notes.length === 0) return null;
  return (
    <>
      {kind !== 'reply' && <Tag kind="teal">{say(`posts.kind.${kind}`)}</Tag>}
      {needs.map((need) => (
        <Tag>{say(`posts.need.${need}`)}</Tag>
      ))}
      {content_notes.map((note) => (
        <Tag>{say(`posts.note.${note}`)}</Tag>
      ))}
      {state === 'held' && <Tag kind="warm">{say(`posts.held.${held_for || 'words'}`)}</Tag>}
      {state === 'hidden' && <Tag kind="warm">{t('posts.hidden')}</Tag>}
    </>
  );
}

function foldedAs(
  words: Words,
  { content_notes, mine }: Said,
  rules: ReadonlyMap<ContentNote, NoteRule>,
): string | undefined {
  const notes = content_notes.filter((note) => rules.get(note) !== 'show');
  if (notes.length === 0 || mine) return undefined;
  const about = notes.map((note) => words.say(`posts.note.${note}`)).join(', ');
  return words.t('posts.folded', { about });
}
