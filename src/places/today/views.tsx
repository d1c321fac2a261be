import type { VNode } from 'preact';
import { clock } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { LinkButton } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Stack, Stitch } from '../../ui/layout/layout.tsx';
import { Sheet } from '../door/frame/public.tsx';

/** One greeting, what is on, who thought of me; and it ends. */
export function TodayPage({ cards }: { cards: VNode[] }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('today.title', { day: clock.now() })}
      lede={t(`today.greeting.${partOfDay(useWords().zone)}`)}
    >
      {cards.length > 0 ? <Stack>{cards}</Stack> : <NothingToday />}
      <p>
        <LinkButton kind="quiet" href="/today/hard">
          {t('today.hard')}
        </LinkButton>
      </p>
      <Stitch />
      <p>{t('today.end')}</p>
    </Sheet>
  );
}

/** One check-in, one person, the safety plan; everything else can wait. */
export function HardDayPage({ cards }: { cards: VNode[] }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('today.hard.title')}
      windowTitle={t('today.hard.window')}
      lede={t('today.hard.lead')}
      back={{ href: '/today', label: t('today.hard.back') }}
    >
      <Stack>{cards}</Stack>
      <Stitch />
      <p>
        {t('today.hard.help')} <a href="/help">{t('today.hard.help.link')}</a>
      </p>
    </Sheet>
  );
}

function NothingToday() {
  const { t } = useWords();
  return (
    <EmptyState title={t('today.nothing')}>
      <p>{t('today.nothing.words')}</p>
    </EmptyState>
  );
}

function partOfDay(zone: string): 'morning' | 'day' | 'evening' | 'night' {
  const { hour } = clock.instant().toZonedDateTimeISO(zone);
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 11) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}
