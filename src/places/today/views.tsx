import type { VNode } from 'preact';
import { clock } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { Stack, Stitch } from '../../ui/layout/layout.tsx';
import { Sheet } from '../door/frame/public.tsx';

/** One greeting, what is on, who thought of me; and it ends. */
export function TodayPage({ cards }: { cards: VNode[] }) {
  const { t } = useWords();
  return (
    <Sheet title={t('today.title', { day: clock.now() })}>
      <Stack>{cards}</Stack>
      <Stitch />
      <p>{t('today.end')}</p>
    </Sheet>
  );
}
