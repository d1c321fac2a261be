import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { ListedAlert } from './responding.ts';

interface AlertsProps {
  alerts: ListedAlert[];
  back: { href: string; label: string };
}

/** What the one who looks was told of; the open ones stand first. */
export function AlertsPage({ alerts, back }: AlertsProps) {
  const { t, say } = useWords();
  return (
    <Sheet title={t('alerts.title')} lede={t('alerts.lead')} back={back}>
      {alerts.every(({ state }) => state === 'closed') && (
        <EmptyState title={t('alerts.none')}>
          <p>{t('alerts.none.words')}</p>
        </EmptyState>
      )}
      <LinkList
        links={alerts.map(({ id, cause, state, raised_at: at, word_due: due }) => ({
          href: `/desk/alerts/${id}`,
          label: say(`alerts.cause.${cause}`),
          note: t(state === 'closed' ? 'alerts.raised.on' : 'alerts.raised', { at }),
          end: (
            <Tag kind={due || state !== 'closed' ? 'warm' : undefined}>
              {due ? t('alerts.after.due') : say(`alerts.state.${state}`)}
            </Tag>
          ),
        }))}
      />
    </Sheet>
  );
}
