import { Temporal } from 'temporal-polyfill';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Flags } from './care.ts';

/** What triage flagged in a month and what people decided: counts for each reason, and nobody's words. */
export function FlagsPage({ month, flags }: { month: string; flags: Flags[] }) {
  const { t, lang } = useWords();
  const { name, before, after } = around(month, lang);
  return (
    <Sheet
      title={t('moderation.flags.title')}
      lede={t('moderation.flags.lead')}
      back={{ href: '/desk/moderation', label: t('moderation.title') }}
    >
      <Stack>
        {flags.length === 0 && (
          <EmptyState title={t('moderation.flags.none', { month: name })}>
            <p>{t('moderation.flags.none.words')}</p>
          </EmptyState>
        )}
        {flags.length > 0 && <Counts flags={flags} month={name} />}
        <Pagination
          label={t('moderation.flags.months')}
          previous={{
            href: to(before.month),
            label: t('moderation.flags.before'),
            note: before.name,
          }}
          next={
            after && { href: to(after.month), label: t('moderation.flags.after'), note: after.name }
          }
        />
      </Stack>
    </Sheet>
  );
}

function Counts({ flags, month }: { flags: Flags[]; month: string }) {
  const { t, say } = useWords();
  const head = ['reason', 'flagged', 'stood', 'acted', 'waiting'] as const;
  return (
    <Table
      caption={t('moderation.flags.caption', { month })}
      head={head.map((key) => say(`moderation.flags.${key}`))}
      numbers={[1, 2, 3, 4]}
      rows={flags.map(({ level, reason, flagged, stood, acted, waiting }) => [
        `${say(`triage.reason.${reason}`)} ${say(`moderation.flags.level.${level}`)}`,
        flagged,
        stood,
        acted,
        waiting,
      ])}
    />
  );
}

const to = (month: string) => `/desk/moderation/flags?month=${month.slice(0, 7)}`;

function around(month: string, lang: string) {
  const day = Temporal.PlainDate.from(month);
  const named = (one: Temporal.PlainDate) => ({
    month: one.toString(),
    name: one.toLocaleString(lang, { month: 'long', year: 'numeric' }),
  });
  return {
    ...named(day),
    before: named(day.subtract({ months: 1 })),
    after: named(day.add({ months: 1 })),
  };
}
