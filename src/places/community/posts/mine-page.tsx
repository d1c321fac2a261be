import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { ContentNote } from './form.ts';
import type { NoteRule } from './near.ts';
import type { Listed, Said } from './queries.ts';
import { SaidCard } from './said-card.tsx';
import { Threads } from './thread-list.tsx';

interface OwnPageProps {
  said: Said;
  rules: ReadonlyMap<ContentNote, NoteRule>;
  /** Whether it may be told to anybody, as a story. */
  tells: boolean;
}

/** What can be done with one's own words: change them, take the name off them, take them back. */
export function OwnPage({ said, rules, tells }: OwnPageProps) {
  const { t } = useWords();
  const here = `/community/posts/${said.id}`;
  return (
    <Sheet
      title={t('posts.mine.one')}
      windowTitle={t('posts.window')}
      back={{ href: here, label: t('posts.back') }}
    >
      <Stack>
        <SaidCard said={said} rules={rules} titled />
        {said.state === 'held' && <p>{t('posts.held.means')}</p>}
        <LinkButton icon="pencil" href={`${here}/change`}>
          {t('posts.change')}
        </LinkButton>
        {tells && (
          <Section title={t('posts.tell.title')}>
            <p>{t('posts.tell.lead')}</p>
            <LinkButton kind="quiet" icon="globe" href={`${here}/story`}>
              {t('posts.tell')}
            </LinkButton>
          </Section>
        )}
        <Ending said={said} />
      </Stack>
    </Sheet>
  );
}

function Ending({ said }: { said: Said }) {
  const { t } = useWords();
  const here = `/community/posts/${said.id}`;
  return (
    <>
      {said.persona_id && (
        <Section title={t('posts.unname.title')}>
          <p>{t('posts.unname.means')}</p>
          <form method="post" action={`${here}/anonymity`}>
            <Button kind="quiet">{t('posts.unname')}</Button>
          </form>
        </Section>
      )}
      <Section title={t('posts.take-back.title')}>
        <p>{t('posts.take-back.means')}</p>
        <form method="post" action={`${here}/taking-back`}>
          <Button kind="danger">{t('posts.take-back')}</Button>
        </form>
      </Section>
    </>
  );
}

export function WrittenPage({ written }: { written: Listed[] }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('posts.mine.title')}
      lede={t('posts.mine.lead')}
      back={{ href: '/community', label: t('posts.community') }}
    >
      <Stack>
        {written.length === 0 ? (
          <EmptyState title={t('posts.mine.none.title')}>{t('posts.mine.none')}</EmptyState>
        ) : (
          <Threads threads={written} />
        )}
        <LinkButton kind="quiet" href="/community/notes">
          {t('posts.rules')}
        </LinkButton>
        <LinkButton kind="quiet" href="/you/personas">
          {t('posts.names')}
        </LinkButton>
      </Stack>
    </Sheet>
  );
}
