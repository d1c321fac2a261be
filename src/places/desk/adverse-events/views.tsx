import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { AdverseEvent } from './queries.ts';

interface EventsProps {
  events: AdverseEvent[];
  /** Whether the one who looks reads what others wrote. */
  reviews: boolean;
  back: { href: string; label: string };
}

/** What went wrong, without blame: what nobody has read yet, then what was learned from. */
export function EventsPage({ events, reviews, back }: EventsProps) {
  const { t } = useWords();
  const open = events.filter(({ reviewed_at }) => !reviewed_at);
  const read = events.filter(({ reviewed_at }) => reviewed_at);
  const lede = reviews ? t('adverse-events.lead.reviews') : t('adverse-events.lead');
  return (
    <Sheet title={t('adverse-events.title')} lede={lede} back={back}>
      <Stack>
        {events.length === 0 && (
          <EmptyState title={t('adverse-events.none')} step={<WriteOne />}>
            <p>{t('adverse-events.none.words')}</p>
          </EmptyState>
        )}
        {events.length > 0 && <WriteOne />}
        <Part title={t('adverse-events.open')} events={open} />
        <Part title={t('adverse-events.read')} events={read} />
      </Stack>
    </Sheet>
  );
}

function WriteOne() {
  const { t } = useWords();
  return (
    <LinkButton kind="quiet" icon="pencil" href="/desk/adverse-events/new">
      {t('adverse-events.write')}
    </LinkButton>
  );
}

function Part({ title, events }: { title: string; events: AdverseEvent[] }) {
  const { t, say } = useWords();
  if (events.length === 0) return null;
  return (
    <Section title={title}>
      <LinkList
        links={events.map(({ id, kind, harm, around, mine, written_at: at }) => ({
          href: `/desk/adverse-events/${id}`,
          label: say(`adverse-events.kind.${kind}`),
          note: [
            ...(around === 'none' ? [] : [say(`adverse-events.around.${around}`)]),
            t('adverse-events.at', { at }),
          ].join(' · '),
          end: (
            <Tag kind={harm === 'serious' ? 'warm' : undefined}>
              {mine ? t('adverse-events.mine') : say(`adverse-events.harm.${harm}.short`)}
            </Tag>
          ),
        }))}
      />
    </Section>
  );
}
