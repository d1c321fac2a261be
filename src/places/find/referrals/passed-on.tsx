import { useWords } from '../../../platform/words.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import type { Letter } from './letter.ts';

/** Every word that goes, and nothing else. */
export function PassedOn({ letter }: { letter: Letter }) {
  const { t } = useWords();
  const { service, organisation, called, need, reach } = letter;
  return (
    <SummaryList
      rows={[
        {
          key: t('referrals.words.to'),
          value: [...new Set([service, organisation])].filter(Boolean).join(', '),
        },
        { key: t('referrals.words.called'), value: called },
        { key: t('referrals.words.need'), value: <Prose text={need} level={3} /> },
        { key: t('referrals.words.reach'), value: reach || t('referrals.words.reach.none') },
      ]}
    />
  );
}
