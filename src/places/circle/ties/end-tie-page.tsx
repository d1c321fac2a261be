import { useWords } from '../../../platform/words.tsx';
import { useWindowTitle } from '../../door/frame/public.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';

interface EndTieProps {
  side: 'member' | 'supporter';
  name: string;
  tie: string;
}

/** Before a tie ends: what goes, what stays, who will know. */
export function EndTiePage({ side, name, tie }: EndTieProps) {
  const { t, say } = useWords();
  useWindowTitle(t('ties.end.yes'));
  return (
    <Confirm
      title={t('ties.end.title', { name })}
      action={`/circle/ties/${tie}/ending`}
      goes={{ label: t('ties.end.goes'), words: say(`ties.end.goes.${side}`, { name }) }}
      stays={{ label: t('ties.end.stays'), words: say(`ties.end.stays.${side}`, { name }) }}
      knows={{ label: t('ties.end.knows'), words: say(`ties.end.knows.${side}`, { name }) }}
      yes={t('ties.end.yes')}
      no={{
        href: side === 'member' ? `/circle/ties/${tie}` : `/circle/with/${tie}`,
        label: t('ties.end.no'),
      }}
    />
  );
}
