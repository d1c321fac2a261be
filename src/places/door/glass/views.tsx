import type { GlassPart } from '../../../platform/capability.ts';
import { useWords, type Words } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../frame/public.tsx';
import { PersonaPatch } from '../people/public.tsx';
import type { GlassRequest } from './queries.ts';

type Props = { requests: GlassRequest[]; parts: GlassPart[] };

export function GlassDeskPage({ requests, parts }: Props) {
  const { t } = useWords();
  const step = <LinkButton href="/desk/glass/new">{t('glass.ask')}</LinkButton>;
  const now = requests.filter(({ state }) => state === 'waiting' || state === 'open');
  const past = requests.filter(({ state }) => state === 'ended' || state === 'lapsed');
  return (
    <Sheet title={t('glass.desk.title')} lede={t('glass.desk.lead')}>
      <Stack>
        {now.length === 0 ? (
          <EmptyState title={t('glass.desk.none.title')} step={step}>
            {t('glass.desk.none')}
          </EmptyState>
        ) : (
          <>
            <RequestList requests={now} parts={parts} />
            {step}
          </>
        )}
        {past.length > 0 && (
          <Section title={t('glass.desk.past')}>
            <RequestList requests={past} parts={parts} />
          </Section>
        )}
      </Stack>
    </Sheet>
  );
}

function RequestList({ requests, parts }: Props) {
  const words = useWords();
  return (
    <LinkList
      links={requests.map((request) => ({
        href: `/desk/glass/${request.id}`,
        label: words.t('glass.request', {
          part: partTitle(words, parts, request.part),
          name: subject(words, request),
        }),
        note: words.t('glass.asked-at', { at: request.asked_at }),
        picture: request.name ? (
          <PersonaPatch persona={{ ...request, name: request.name }} />
        ) : undefined,
        end: (
          <Tag kind={request.state === 'open' ? 'warm' : 'plain'}>
            {words.t(`glass.state.${request.state}`)}
          </Tag>
        ),
      }))}
    />
  );
}

type RequestProps = { request: GlassRequest; reason: string; parts: GlassPart[] };

export function RequestPage({ request, reason, parts }: RequestProps) {
  const words = useWords();
  const { t } = words;
  const rows = [
    { key: t('glass.about'), value: subject(words, request) },
    { key: t('glass.part'), value: partTitle(words, parts, request.part) },
    { key: t('glass.reason'), value: reason },
    { key: t('glass.asked'), value: t('glass.asked-at', { at: request.asked_at }) },
    ...(request.ends_at
      ? [{ key: t('glass.ends'), value: t('glass.ends-at', { at: request.ends_at }) }]
      : []),
  ];
  return (
    <Sheet
      title={t('glass.request.title')}
      back={{ href: '/desk/glass', label: t('glass.desk.title') }}
      above={
        <Tag kind={request.state === 'open' ? 'warm' : 'plain'}>
          {t(`glass.state.${request.state}`)}
        </Tag>
      }
    >
      <Stack>
        <SummaryList rows={rows} />
        <NextStep request={request} />
      </Stack>
    </Sheet>
  );
}

function NextStep({ request }: { request: GlassRequest }) {
  const { t } = useWords();
  const { id, state, mine } = request;
  if (state === 'lapsed') return <p>{t('glass.lapsed')}</p>;
  if (state === 'ended') return <p>{t('glass.ended')}</p>;
  if (state === 'waiting')
    return mine ? <Notice icon="clock">{t('glass.waits')}</Notice> : <Agreeing id={id} />;
  return (
    <>
      <Notice kind="care">{mine ? t('glass.open.mine') : t('glass.open.other')}</Notice>
      <ButtonRow>
        {mine && <Post action={`/desk/glass/${id}/looks`} label={t('glass.look')} />}
        <Post action={`/desk/glass/${id}/ending`} label={t('glass.end')} quiet />
      </ButtonRow>
    </>
  );
}

function Agreeing({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <Section title={t('glass.agree.title')}>
      <p>{t('glass.agree.words')}</p>
      <Post action={`/desk/glass/${id}/agreement`} label={t('glass.agree')} />
    </Section>
  );
}

function Post({ action, label, quiet }: { action: string; label: string; quiet?: boolean }) {
  return (
    <form method="post" action={action}>
      <Button kind={quiet ? 'quiet' : 'primary'}>{label}</Button>
    </form>
  );
}

export const subject = ({ t }: Words, { name }: Pick<GlassRequest, 'name'>): string =>
  name ?? t('glass.a-member');

export const partTitle = ({ say }: Words, parts: GlassPart[], part: string): string =>
  say(parts.find((known) => known.part === part)?.title ?? 'glass.part.other');
