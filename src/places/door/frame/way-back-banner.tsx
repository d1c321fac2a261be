import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';

/** On every page while somebody else's way into this account waits: one tap stops it. */
export function WayBackBanner({ asked }: { asked: Date }) {
  const { t } = useWords();
  return (
    <form method="post" action="/you/way-back/stop">
      <Notice title={t('frame.way-back.title')} icon="key">
        <p>{t('frame.way-back.words', { asked })}</p>
        <Button>{t('frame.way-back.stop')}</Button>
      </Notice>
    </form>
  );
}
