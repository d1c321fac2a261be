import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { isOld } from './age-of-check.ts';
import { checkedSaid } from './moments-said.ts';
import { Paragraphs } from './paragraphs.tsx';
import type { OrganisationSheet } from './queries.ts';

/** An organisation and what it offers. */
export function OrganisationPage({
  organisation,
  services,
  today,
}: OrganisationSheet & { today: string }) {
  const words = useWords();
  const { t } = words;
  const { name, description, website } = organisation;
  const links = services.map((service) => ({
    href: `/find/services/${service.id}`,
    label: service.name,
    note: service.description?.split('\n')[0] ?? '',
    end: checkedSaid(words, service.assured_date, isOld(service.assured_date, today)),
  }));
  return (
    <Sheet
      title={name}
      windowTitle={t('services.title')}
      back={{ href: '/find', label: t('services.title') }}
    >
      <Stack gap={6}>
        {description && <Paragraphs text={description} />}
        {website && /^https?:\/\//.test(website) && (
          <ButtonRow>
            <LinkButton kind="quiet" icon="globe" href={website}>
              {t('services.organisation.website')}
            </LinkButton>
          </ButtonRow>
        )}
        <Section title={t('services.organisation.services')}>
          {links.length > 0 ? <LinkList links={links} /> : <NothingListed />}
        </Section>
      </Stack>
    </Sheet>
  );
}

function NothingListed() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('services.organisation.none')}
      level={3}
      step={<LinkButton href="/find">{t('services.title')}</LinkButton>}
    >
      <p>{t('services.organisation.none.words')}</p>
    </EmptyState>
  );
}
