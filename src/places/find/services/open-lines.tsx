import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { dialled, phoneSaid, unbroken } from './phone-said.ts';

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
      {lines.map(({ name, phone }) => (
        <Cluster>
          <span>{name}</span>
          <LinkButton icon="phone" href={`tel:${dialled(phone)}`}>
            {unbroken(t('services.reach.call', { number: phoneSaid(phone) }))}
          </LinkButton>
        </Cluster>
      ))}
      <ButtonRow>
        <LinkButton href="/help" kind="quiet">
          {t('services.danger.button')}
        </LinkButton>
      </ButtonRow>
    </Notice>
  );
}
