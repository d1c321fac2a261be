import { useWords } from '../../../platform/words.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { useWindowTitle } from '../../door/frame/public.tsx';
import type { MyAgreement } from './queries.ts';

export function EndPage({ agreement: { id, name } }: { agreement: MyAgreement }) {
  const { t } = useWords();
  useWindowTitle(t('agreements.window'));
  const part = (what: 'goes' | 'stays' | 'knows') => ({
    label: t(`agreements.end.${what}`),
    words: t(`agreements.end.${what}.words`),
  });
  return (
    <Confirm
      title={t('agreements.end.title', { name })}
      action={`/circle/agreements/${id}/ending`}
      goes={part('goes')}
      stays={part('stays')}
      knows={part('knows')}
      yes={t('agreements.end')}
      no={{ href: `/circle/agreements/${id}`, label: t('agreements.end.no') }}
    />
  );
}
