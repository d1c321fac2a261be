import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { WhoReads, type Reading } from '../spaces/public.ts';
import type { Care } from './care.ts';

/** Kindly and honestly: help that is open now, and who reads this when. */
export function CareNotice({ care }: { care: Care }) {
  const { t } = useWords();
  if (care.level === 'green') return <Unread reading={care.reading} />;
  return (
    <Notice kind="care" title={t('posts.care.title')}>
      <p>{care.level === 'crisis' ? t('posts.care.crisis') : t('posts.care.lead')}</p>
      <Became care={care} />
      {care.level === 'crisis' && !care.alert && <p>{t('posts.care.nobody')}</p>}
      {care.level !== 'crisis' && <WhoReads reading={care.reading} />}
      <ButtonRow>
        <LinkButton href="/help">{t('posts.care.help')}</LinkButton>
        <LinkButton kind="quiet" href="/plan/safety">
          {t('posts.care.plan')}
        </LinkButton>
      </ButtonRow>
    </Notice>
  );
}

/** Nothing was found because nothing was read: said, so that nobody waits for a program that is silent. */
function Unread({ reading }: { reading: Reading }) {
  const { t } = useWords();
  return (
    <Notice title={t('posts.care.unread')}>
      <p>{t('posts.care.unread.words')}</p>
      <WhoReads reading={reading} />
      <LinkButton kind="quiet" icon="help" href="/help">
        {t('posts.care.help')}
      </LinkButton>
    </Notice>
  );
}

/** Only what is true of the alert at this moment. */
function Became({ care: { alert, opens, page } }: { care: Care }) {
  const { t, say } = useWords();
  if (alert === 'waiting')
    return <p>{opens ? t('posts.care.alert.waiting', { at: opens }) : t('posts.care.nobody')}</p>;
  if (!alert) return null;
  return (
    <p>
      {say(`posts.care.alert.${alert}`)}{' '}
      {page && (
        <a href={page}>
          {t(alert === 'held' ? 'posts.care.alert.page' : 'posts.care.alert.became')}
        </a>
      )}
    </p>
  );
}
