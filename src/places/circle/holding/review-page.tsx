import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { Held, HolderList, type BothWays } from './views.tsx';

/** Who holds me and whom I hold, once a year or whenever one likes. */
export function ReviewPage({ holders, held, consents }: BothWays) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('holding.review.title')}
      lede={t('holding.review.lead')}
      back={{ href: '/circle', label: t('holding.title') }}
      above={<Audience kind="me">{t('holding.audience')}</Audience>}
    >
      <Section title={t('holding.holders.title')}>
        <p>{t('holding.review.holders')}</p>
        <HolderList holders={holders} consents={consents} />
      </Section>
      <Section title={t('holding.held.title')}>
        <p>{t('holding.review.held')}</p>
        <Held held={held} />
      </Section>
      <form method="post" action="/circle/review">
        <Button>{t('holding.review.done')}</Button>
      </form>
    </Sheet>
  );
}
