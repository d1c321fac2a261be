import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Sheet } from '../frame/public.tsx';
import { PersonaPatch } from './persona-patch.tsx';
import type { MyPersona } from './queries.ts';

export function PersonasPage({ personas }: { personas: MyPersona[] }) {
  const { t } = useWords();
  const inUse = personas.filter(({ retired }) => !retired);
  const retired = personas.filter((persona) => persona.retired);
  const step = <LinkButton href="/you/personas/new">{t('people.personas.make')}</LinkButton>;
  return (
    <Sheet
      title={t('people.personas.title')}
      lede={t('people.personas.lead')}
      back={{ href: '/you', label: t('people.back') }}
    >
      <Stack>
        {inUse.length > 0 ? (
          <PersonaList personas={inUse} />
        ) : (
          <EmptyState title={t('people.personas.none.title')} step={step}>
            {t('people.personas.none')}
          </EmptyState>
        )}
        {inUse.length > 0 && step}
        {retired.length > 0 && (
          <Section title={t('people.personas.retired')}>
            <PersonaList personas={retired} />
          </Section>
        )}
      </Stack>
    </Sheet>
  );
}

function PersonaList({ personas }: { personas: MyPersona[] }) {
  return (
    <LinkList
      links={personas.map((persona) => ({
        href: `/you/personas/${persona.id}`,
        label: persona.name,
        picture: <PersonaPatch persona={persona} />,
      }))}
    />
  );
}
