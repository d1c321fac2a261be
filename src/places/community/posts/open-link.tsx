import { useWords } from '../../../platform/words.tsx';
import { PostLink } from '../../../ui/post/post.tsx';
import type { Said } from './queries.ts';
import { roughly } from './when.ts';

/** Leads to something said, among what was said around it. A page holds many, so that each is told by what it leads to. */
export function OpenLink({ said }: { said: Said }) {
  const words = useWords();
  const { t } = words;
  const what = said.title || t('posts.reply.from', { at: roughly(words, said.posted_at) });
  const href = `/community/posts/${said.id}`;
  return <PostLink href={href} label={t('posts.open')} of={what} />;
}
