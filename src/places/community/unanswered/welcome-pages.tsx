import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Turn, Welcome } from './queries.ts';

/** Words to somebody new: prepared, and the guide's to change. */
export function WelcomePage({ turn, typed }: { turn: Turn; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const there = turn.space ? 'space' : 'community';
  return (
    <Sheet
      title={t('unanswered.welcome.title', { there })}
      windowTitle={t('unanswered.window')}
      lede={turn.space ?? undefined}
      back={{ href: '/community/waiting', label: t('unanswered.title') }}
      above={<Audience kind="me">{t('unanswered.welcome.audience')}</Audience>}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`/community/waiting/${turn.wait}/welcome`}>
        <Stack>
          <p>{t('unanswered.welcome.means')}</p>
          <Textarea
            name="words"
            label={t('unanswered.welcome.words')}
            hint={t('unanswered.welcome.hint')}
            rows={6}
            value={typedIn(typed, 'words', t('unanswered.welcome.prepared', { there }))}
            error={errorIn(words, typed, 'words')}
          />
          <Button>{t('unanswered.welcome.send')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

/** What guides said to the one who looks. */
export function WelcomesPage({ welcomes }: { welcomes: Welcome[] }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('unanswered.welcomes.title')}
      windowTitle={t('unanswered.window')}
      back={{ href: '/community', label: t('unanswered.community') }}
      above={<Audience kind="me">{t('unanswered.welcomes.audience')}</Audience>}
    >
      <Stack>
        {welcomes.length === 0 && (
          <EmptyState title={t('unanswered.welcomes.none')}>
            <p>{t('unanswered.welcomes.none.words')}</p>
          </EmptyState>
        )}
        {welcomes.map((welcome) => (
          <WelcomeCard welcome={welcome} />
        ))}
      </Stack>
    </Sheet>
  );
}

export function WelcomeCard({ welcome }: { welcome: Welcome }) {
  const { t } = useWords();
  const { called, space, space_id: id, words } = welcome;
  return (
    <Card title={t('unanswered.welcome.from', { called })} sewn above={space && <bdi>{space}</bdi>}>
      {words.split(/\n{2,}/).map((part) => (
        <p dir="auto">{part}</p>
      ))}
      <Cluster>
        <LinkButton
          kind="quiet"
          href={id ? `/community/spaces/${id}/posts/new` : '/community'}
          icon={id ? 'pencil' : undefined}
        >
          {t('unanswered.welcome.go', { there: id ? 'space' : 'community' })}
        </LinkButton>
      </Cluster>
    </Card>
  );
}
