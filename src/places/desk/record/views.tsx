import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { RecordedEvent } from './queries.ts';

interface RecordProps {
  events: RecordedEvent[];
  event: string;
  kinds: string[];
  back: { href: string; label: string };
}

/** What was done with roles, cards and settings. Nobody's private life is in it. */
export function RecordPage({ events, event, kinds, back }: RecordProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('record.title')} lede={t('record.lead')} back={back}>
      <Filter event={event} kinds={kinds} />
      {events.length > 0 ? <Events events={events} /> : <NothingYet />}
      {events.length === 50 && <Older event={event} last={events.at(-1)?.id ?? ''} />}
    </Sheet>
  );
}

export const eventKey = (event: string): string => `record.event.${event.replaceAll(' ', '-')}`;

function Filter({ event, kinds }: { event: string; kinds: string[] }) {
  const { t, say } = useWords();
  const every = { value: '', label: t('record.filter.every') };
  const options = kinds.map((value) => ({ value, label: say(eventKey(value)) }));
  return (
    <form method="get" action="/desk/record">
      <Stack gap={2}>
        <Select
          name="event"
          label={t('record.filter')}
          value={event}
          options={[every, ...options]}
        />
        <Button kind="quiet">{t('record.filter.button')}</Button>
      </Stack>
    </form>
  );
}

function Events({ events }: { events: RecordedEvent[] }) {
  const { t } = useWords();
  const head = ['what', 'who', 'when'] as const;
  const rows = events.map((event) => [
    <What event={event} />,
    whoDid(event, t),
    t('record.moment', { at: event.happened_at }),
  ]);
  return (
    <Table
      caption={t('record.title')}
      captionHidden
      head={head.map((key) => t(`record.head.${key}`))}
      rows={rows}
    />
  );
}

function whoDid(event: RecordedEvent, t: ReturnType<typeof useWords>['t']): string {
  if (event.by_name) return event.by_name;
  return event.by_someone ? t('record.someone') : t('record.kith');
}

/** What was done, which role it was about, and with whom, where they work here under a name. */
function What({ event }: { event: RecordedEvent }) {
  const { say } = useWords();
  const { role, count } = event.facts;
  const more = [
    role ? say(`roles.role.${role}`) : '',
    count === undefined ? '' : String(count),
    event.about_name,
  ];
  return <>{[say(eventKey(event.event)), ...more.filter(Boolean)].join(' · ')}</>;
}

function NothingYet() {
  const { t } = useWords();
  return (
    <EmptyState title={t('record.none')}>
      <p>{t('record.none.words')}</p>
    </EmptyState>
  );
}

function Older({ event, last }: { event: string; last: string }) {
  const { t } = useWords();
  const query = new URLSearchParams({ event, before: last });
  return (
    <Pagination
      label={t('record.older')}
      next={{ href: `/desk/record?${query.toString()}`, label: t('record.older') }}
    />
  );
}
