import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Progress } from '../../../ui/progress/progress.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../frame/public.tsx';
import type { ExportRow } from './queries.ts';

export function ExportsPage({ exports }: { exports: ExportRow[] }) {
  const { t } = useWords();
  const ask = (
    <form method="post" action="/you/exports">
      <Button icon="download">{t('exports.ask')}</Button>
    </form>
  );
  return (
    <Sheet
      title={t('exports.title')}
      lede={t('exports.lead')}
      back={{ href: '/you/privacy', label: t('exports.back') }}
    >
      <Stack>
        <Notice>{t('exports.care')}</Notice>
        {exports.length === 0 ? (
          <EmptyState title={t('exports.none.title')} step={ask}>
            {t('exports.none')}
          </EmptyState>
        ) : (
          <>
            {ask}
            <ExportList exports={exports} />
          </>
        )}
      </Stack>
    </Sheet>
  );
}

function ExportList({ exports }: { exports: ExportRow[] }) {
  const { t } = useWords();
  return (
    <LinkList
      links={exports.map(({ id, state, asked_at }) => ({
        href: `/you/exports/${id}`,
        label: t('exports.of', { at: asked_at }),
        end: <Tag kind={state === 'ready' ? 'teal' : 'plain'}>{t(`exports.state.${state}`)}</Tag>,
      }))}
    />
  );
}

export function ExportPage({ made }: { made: ExportRow }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('exports.of', { at: made.asked_at })}
      back={{ href: '/you/exports', label: t('exports.title') }}
    >
      {made.state === 'waiting' && <Waiting made={made} />}
      {made.state === 'ready' && <Ready made={made} />}
      {made.state === 'failed' && <p>{t('exports.failed')}</p>}
      {made.state === 'expired' && <p>{t('exports.expired')}</p>}
      {(made.state === 'failed' || made.state === 'expired') && (
        <form method="post" action="/you/exports">
          <Button icon="download">{t('exports.ask')}</Button>
        </form>
      )}
    </Sheet>
  );
}

function Waiting({ made }: { made: ExportRow }) {
  const { t } = useWords();
  const { parts, parts_done: done } = made;
  const label = parts === 0 ? t('exports.begins') : t('exports.progress', { done, parts });
  return (
    <Stack>
      <Progress label={label} value={done} max={parts} />
      <p>{t('exports.leave')}</p>
      <LinkButton kind="quiet" href={`/you/exports/${made.id}`}>
        {t('exports.look-again')}
      </LinkButton>
    </Stack>
  );
}

function Ready({ made }: { made: ExportRow }) {
  const { t } = useWords();
  const size = Math.max(1, Math.round((made.bytes ?? 0) / 1000));
  return (
    <Stack>
      <p>{t('exports.ready', { size })}</p>
      {made.expires_at && <p>{t('exports.until', { day: made.expires_at })}</p>}
      <ButtonRow>
        <LinkButton icon="download" href={`/you/exports/${made.id}/file`}>
          {t('exports.download')}
        </LinkButton>
        <form method="post" action={`/you/exports/${made.id}/removal`}>
          <Button kind="quiet">{t('exports.remove')}</Button>
        </form>
      </ButtonRow>
      <Notice icon="lock">{t('exports.ready.care')}</Notice>
    </Stack>
  );
}
