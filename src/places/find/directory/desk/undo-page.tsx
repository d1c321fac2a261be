import { useWords } from '../../../../platform/words.tsx';
import { Confirm } from '../../../../ui/confirm/confirm.tsx';
import { useWindowTitle } from '../../../door/frame/public.tsx';
import type { DirectoryImport } from '../intake/kept-report.ts';

export function UndoPage({ done }: { done: DirectoryImport }) {
  const { t } = useWords();
  const { id, added, changed, removed } = done;
  useWindowTitle(t('directory.desk.undo.title'));
  return (
    <Confirm
      title={t('directory.desk.undo.title')}
      action={`/desk/directory/imports/${id}/undoing`}
      goes={{
        label: t('directory.desk.undo.goes'),
        words: t('directory.desk.undo.goes.words', { added, changed, removed }),
      }}
      stays={{
        label: t('directory.desk.undo.stays'),
        words: t('directory.desk.undo.stays.words'),
      }}
      knows={{
        label: t('directory.desk.undo.knows'),
        words: t('directory.desk.undo.knows.words'),
      }}
      yes={t('directory.desk.undo.yes')}
      no={{ href: `/desk/directory/imports/${id}`, label: t('directory.desk.undo.no') }}
    />
  );
}
