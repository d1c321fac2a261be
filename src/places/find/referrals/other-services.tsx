import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import type { Sight } from './sight.ts';

/** Where one came to nothing: others for the same need, with the words that were written already. */
export function OtherServices({ referral, others }: Sight) {
  const { t } = useWords();
  const links = others.map(({ id, name, organisation }) => ({
    href: `/find/services/${id}/referral?instead=${referral.id}`,
    label: name,
    note: organisation,
  }));
  return (
    <Card sewn title={t('referrals.others.title')}>
      <Stack gap={4}>
        <p>{links.length > 0 ? t('referrals.others') : t('referrals.others.none')}</p>
        {links.length > 0 && <LinkList links={links} />}
        <form method="post" action={`/find/referrals/${referral.id}/aside`}>
          <ButtonRow>
            <LinkButton kind="quiet" href="/find" icon="search">
              {t('referrals.others.search')}
            </LinkButton>
            <Button kind="quiet">{t('referrals.others.aside')}</Button>
          </ButtonRow>
        </form>
      </Stack>
    </Card>
  );
}
