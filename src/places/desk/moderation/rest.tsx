import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Bounds } from './care.ts';
import type { Shift } from './queries.ts';

/** After some that were hard a break is offered, and at the cap no more come. */
export function Rest({ shift, bounds }: { shift: Shift; bounds: Bounds }) {
  const { t } = useWords();
  if (shift.break_until)
    return (
      <Notice kind="warm" title={t('moderation.break.title')}>
        {t('moderation.break.until', { at: shift.break_until })}
      </Notice>
    );
  if (shift.room <= 0)
    return (
      <Notice kind="warm" title={t('moderation.cap.title')}>
        {t('moderation.cap.words')}
      </Notice>
    );
  if (shift.hard === 0 || shift.hard % bounds.break_after !== 0) return null;
  return (
    <Card title={t('moderation.break.offer')} sewn>
      <p>{t('moderation.break.words', { count: shift.hard })}</p>
      <form method="post" action="/desk/moderation/shift/break">
        <Button kind="quiet">{t('moderation.break.take')}</Button>
      </form>
    </Card>
  );
}
