import { useWords } from '../../../platform/words.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { useWindowTitle } from '../../door/frame/public.tsx';

/** Before a referral is taken back: what goes, what stays, who will know. */
export function WithdrawPage({ referral }: { referral: string }) {
  const { t } = useWords();
  useWindowTitle(t('referrals.title'));
  const at = `/find/referrals/${referral}`;
  return (
    <Confirm
      title={t('referrals.withdraw.title')}
      action={`${at}/withdrawal`}
      goes={{ label: t('referrals.withdraw.goes'), words: t('referrals.withdraw.goes.words') }}
      stays={{ label: t('referrals.withdraw.stays'), words: t('referrals.withdraw.stays.words') }}
      knows={{ label: t('referrals.withdraw.knows'), words: t('referrals.withdraw.knows.words') }}
      yes={t('referrals.withdraw')}
      no={{ href: at, label: t('referrals.withdraw.no') }}
    />
  );
}
