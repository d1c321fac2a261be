import { Temporal } from 'temporal-polyfill';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Flags } from './care.ts';

interface FlagsProps {
  /** Its first day. */
  month: string;
  /** The first day of the month that runs: there is none to look at after it. */
  latest: string;
  flags: Flags[];
}

/** What triage flagged in a month and what people decided: counts for each reason, and nobody's words. */
export function FlagsPage({ month, latest, flags }: FlagsProps) {
  const { t, lang } = useWords();
  const { name, before, after } = around(month, lang, latest);
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

/** One reason a line, so that it reads on a phone as on a desk. */
function Counts({ flags, month }: { flags: Flags[]; month: string }) {
  const { t, say } = useWords();
  return (
    <Section title={t('moderation.flags.caption', { month })}>
      <SummaryList
        rows={flags.map(({ level, reason, flagged, stood, acted, waiting }) => ({
          key: `${say(`triage.reason.${reason}`)} ${say(`moderation.flags.level.${level}`)}`,
          value: t('moderation.flags.counts', { flagged, stood, acted, waiting }),
        }))}
      />
    </Section>
  );
}

const to = (month: string) => `/desk/moderation/flags?month=${month.slice(0, 7)}`;

function around(month: string, lang: string, latest: string) {
  const day = Temporal.PlainDate.from(month);
  const named = (one: Temporal.PlainDate) => ({
    month: one.toString(),
    name: one.toLocaleString(lang, { month: 'long', year: 'numeric' }),
  });
  return {
    ...named(day),
    before: named(day.subtract({ months: 1 })),
    after: month < latest ? named(day.add({ months: 1 })) : undefined,
  };
}
