import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Limit, Turn } from './queries.ts';

interface WaitingProps {
  turns: Turn[];
  limit: Limit;
  typed: Typed;
  done: boolean;
}

/** One short list, and it ends. */
export function WaitingPage({ turns, limit, typed, done }: WaitingProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('unanswered.title')}
      windowTitle={t('unanswered.window')}
      lede={t('unanswered.lead')}
      back={{ href: '/community', label: t('unanswered.community') }}
    >
      {done && <Flash text={t('unanswered.welcome.sent')} />}
      <FormErrors typed={typed} />
      <Stack>
        {limit.rests && <Notice icon="clock">{t('unanswered.rests')}</Notice>}
        {turns.length === 0 && <Nothing />}
        {turns.map((turn) => (turn.post ? <PostTurn turn={turn} /> : <NewcomerTurn turn={turn} />))}
        {turns.length > 0 && <NotToday />}
        <Section title={t('unanswered.limit.title')}>
          <LimitForm limit={limit} typed={typed} />
        </Section>
      </Stack>
    </Sheet>
  );
}

function Nothing() {
  const { t } = useWords();
  return (
    <EmptyState title={t('unanswered.none')}>
      <p>{t('unanswered.none.words')}</p>
    </EmptyState>
  );
}

function PostTurn({ turn }: { turn: Turn }) {
  const { t, say } = useWords();
  const post = turn.post ?? { id: '', title: '', kind: 'story' };
  return (
    <Card title={post.title} href={`/community/posts/${post.id}`} above={<bdi>{turn.space}</bdi>}>
      <p>{say(`unanswered.asks.${post.kind}`)}</p>
      <Cluster>
        <LinkButton href={`/community/posts/${post.id}`}>{t('unanswered.answer')}</LinkButton>
        <SomeoneElse turn={turn} of={post.title} />
      </Cluster>
    </Card>
  );
}

function NewcomerTurn({ turn }: { turn: Turn }) {
  const { t } = useWords();
  const title = t('unanswered.new', { there: turn.space ? 'space' : 'community' });
  const href = `/community/waiting/${turn.wait}/welcome`;
  return (
    <Card title={title} href={href} above={turn.space && <bdi>{turn.space}</bdi>}>
      <p>{t('unanswered.new.words')}</p>
      <Cluster>
        <LinkButton href={href}>{t('unanswered.welcome')}</LinkButton>
        <SomeoneElse turn={turn} of={title} />
      </Cluster>
    </Card>
  );
}

function SomeoneElse({ turn, of }: { turn: Turn; of: string }) {
  const { t } = useWords();
  return (
    <form method="post" action={`/community/waiting/${turn.wait}/someone-else`}>
      <Button kind="quiet">
        {t('unanswered.someone-else')}
        <span class="away"> {of}</span>
      </Button>
    </form>
  );
}

function NotToday() {
  const { t } = useWords();
  return (
    <form method="post" action="/community/waiting/not-today">
      <Stack gap={2}>
        <Button kind="quiet" icon="clock">
          {t('unanswered.not-today')}
        </Button>
        <p class="hint">{t('unanswered.not-today.means')}</p>
      </Stack>
    </form>
  );
}

function LimitForm({ limit, typed }: { limit: Limit; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/community/waiting/limit">
      <Stack gap={4}>
        <TextField
          name="most"
          label={t('unanswered.limit')}
          hint={t('unanswered.limit.hint')}
          inputmode="numeric"
          short
          value={typedIn(typed, 'most', String(limit.most_a_day))}
          error={errorIn(words, typed, 'most')}
        />
        <Button kind="quiet">{t('unanswered.keep')}</Button>
      </Stack>
    </form>
  );
}
