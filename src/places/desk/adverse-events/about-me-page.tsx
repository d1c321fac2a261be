import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { EventAboutMe } from './about-me.ts';

/** What helpers wrote down about things that concern me: that they did, when and of what kind. */
export function AboutMePage({ events }: { events: EventAboutMe[] }) {
  const { t, say } = useWords();
  return (
    <Sheet
      title={t('adverse-events.me.title')}
      windowTitle={t('adverse-events.me.window')}
      lede={t('adverse-events.me.lead')}
      back={{ href: '/you/privacy', label: t('adverse-events.me.back') }}
    >
      <Stack>
        {events.length === 0 && (
          <EmptyState title={t('adverse-events.me.none')}>
            <p>{t('adverse-events.me.none.words')}</p>
          </EmptyState>
        )}
        <LinkList
          links={events.map(({ kind, around, cause, written_at: at, reviewed }) => ({
            href: around === 'alert' ? `/you/alerts/${cause}` : `/community/decisions/${cause}`,
            label: say(`adverse-events.kind.${kind}`),
            note: [say(`adverse-events.me.${around}`), t('adverse-events.at', { at })].join(' · '),
            end: <Tag>{t(reviewed ? 'adverse-events.me.read' : 'adverse-events.me.waits')}</Tag>,
          }))}
        />
        {events.length > 0 && <p>{t('adverse-events.me.ask')}</p>}
      </Stack>
    </Sheet>
  );
}
