import { useWords } from '../../../platform/words.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { useWindowTitle } from '../../door/frame/public.tsx';
import type { Space } from './queries.ts';

/** Leaving tells nobody; what one said stays until one takes it back. */
export function LeavingPage({ space }: { space: Space }) {
  const { t } = useWords();
  useWindowTitle(t('spaces.title'));
  const part = (name: 'goes' | 'stays' | 'knows') => ({
    label: t(`spaces.leaving.${name}.label`),
    words: t(`spaces.leaving.${name}`),
  });
  return (
    <Confirm
      title={t('spaces.leaving', { space: space.name })}
      action={`/community/spaces/${space.id}/leaving`}
      goes={part('goes')}
      stays={part('stays')}
      knows={part('knows')}
      yes={t('spaces.leave')}
      no={{ href: `/community/spaces/${space.id}`, label: t('spaces.leaving.no') }}
    />
  );
}
