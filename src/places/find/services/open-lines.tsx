import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';

/** A crisis line that somebody can ring now. */
export interface LineNow {
  name: string;
  phone: string;
}

/** Before any list: who answers now. */
export function OpenLines({ lines }: { lines: readonly LineNow[] }) {
  const { t } = useWords();
  return (
    <Notice kind="care" title={t('services.danger.title')}>
      <p>{t('services.danger')}</p>
      <ButtonRow>
        {lines.map(({ name, phone }) => (
          <LinkButton icon="phone" href={`tel:${phone.replaceAll(/[^\d+*#]/g, '')}`}>
            {t('services.danger.call', { name, number: phone })}
          </LinkButton>
        ))}
        <LinkButton href="/help" kind="quiet">
          {t('services.danger.button')}
        </LinkButton>
      </ButtonRow>
    </Notice>
  );
}
