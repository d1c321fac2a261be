import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../door/frame/public.tsx';

/** The same for a link that ended, was taken back, or never was. */
export function NothingPage() {
  const { t } = useWords();
  return (
    <Sheet title={t('referrals.nothing.title')} lede={t('referrals.nothing')}>
      <LinkButton kind="quiet" href="/r">
        {t('referrals.nothing.code')}
      </LinkButton>
    </Sheet>
  );
}

/** With the link of a "cannot", which can be taken back for a while. */
export function ThanksPage({ token }: { token?: string }) {
  const { t } = useWords();
  return (
    <Sheet title={t('referrals.thanks.title')} lede={t('referrals.thanks')}>
      {token && (
        <form method="post" action={`/r/${token}/reopening`}>
          <Stack>
            <p>{t('referrals.reopen')}</p>
            <Button kind="quiet">{t('referrals.reopen.button')}</Button>
          </Stack>
        </form>
      )}
    </Sheet>
  );
}
