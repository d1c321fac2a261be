import type { PlanLine } from '../../../platform/capability.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';

/** All that a member plans, for themself first. */
export function PlanHomePage({ lines }: { lines: PlanLine[] }) {
  const { t, say } = useWords();
  return (
    <Sheet title={t('plan-home.title')} lede={t('plan-home.lead')}>
      <LinkList
        links={lines.map(({ href, title, note }) => ({ href, label: say(title), note: say(note) }))}
      />
      <p>{t('plan-home.yours')}</p>
    </Sheet>
  );
}
