import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { PassedOn } from './passed-on.tsx';
import type { Proposal } from './proposals.ts';
import type { Service } from './service.ts';

interface SuggestionProps {
  proposal: Proposal;
  /** What the one who reads calls the other. */
  name: string;
  service: Service | undefined;
}

/** The member reads each word, and says yes, changes them, or says no. */
export function SuggestionPage({ proposal, name, service }: SuggestionProps) {
  const { t } = useWords();
  const { letter, id } = proposal;
  const at = `/find/referrals/suggestions/${id}`;
  return (
    <Sheet
      title={t('referrals.suggestion.title')}
      windowTitle={t('referrals.title')}
      lede={t('referrals.suggestion.lead', { name, service: letter.service })}
      back={{ href: '/find/referrals', label: t('referrals.back') }}
    >
      <Section title={t('referrals.words.title')}>
        <PassedOn letter={letter} />
      </Section>
      <Card sewn title={t('referrals.draft.title')}>
        <form method="post" action={`${at}/yes`}>
          <Stack gap={4}>
            <Sending letter={letter} service={service} />
            <Checkbox
              name="follow"
              label={t('referrals.suggestion.follow', { name })}
              hint={t('referrals.suggestion.follow.hint')}
            />
            <ButtonRow>
              {service && <Button>{t('referrals.suggestion.yes')}</Button>}
              {service && (
                <Button kind="quiet" formaction={`${at}/change`}>
                  {t('referrals.suggestion.change')}
                </Button>
              )}
              <Button kind="quiet" formaction={`${at}/no`}>
                {t('referrals.suggestion.no')}
              </Button>
            </ButtonRow>
          </Stack>
        </form>
      </Card>
    </Sheet>
  );
}

function Sending({ letter, service }: Pick<SuggestionProps, 'service'> & Pick<Proposal, 'letter'>) {
  const { t } = useWords();
  const organisation = letter.organisation || t('referrals.they');
  if (!service) return <p>{t('referrals.draft.gone')}</p>;
  if (!service.email) return <p>{t('referrals.draft.paper', { organisation })}</p>;
  return <p>{t('referrals.draft.mail', { organisation })}</p>;
}

/** For who suggested it: their own words, and nothing of what the member made of them. */
export function MySuggestionPage({ proposal, name }: Omit<SuggestionProps, 'service'>) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('referrals.suggestion.mine.title', { name })}
      windowTitle={t('referrals.title')}
      back={{ href: '/find/referrals', label: t('referrals.back') }}
    >
      <Stack>
        <Audience kind="circle">{t('referrals.suggestion.mine', { name })}</Audience>
        <PassedOn letter={proposal.letter} />
        <form method="post" action={`/find/referrals/suggestions/${proposal.id}/removal`}>
          <Button kind="quiet">{t('referrals.suggestion.mine.back')}</Button>
        </form>
      </Stack>
    </Sheet>
  );
}
