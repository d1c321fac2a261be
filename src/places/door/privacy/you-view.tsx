import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Sheet } from '../frame/public.tsx';
import { PersonaPatch, RolesPart, type MyPersona, type MyRole } from '../people/public.tsx';

interface YouProps {
  name: string;
  roles: MyRole[];
  personas: MyPersona[];
}

export function YouPage({ name, roles, personas }: YouProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('privacy.you.title')} lede={t('privacy.you.lead')}>
      <Stack gap={10}>
        <OwnDoor personas={personas} />
        <Section title={t('privacy.you.sign-in')}>
          <SummaryList
            rows={[{ key: t('privacy.you.name'), value: <span class="sign-in-name">{name}</span> }]}
          />
          <p class="hint">{t('privacy.you.name.hint')}</p>
          <a href="/you/ways-in">{t('privacy.you.ways-in')}</a>
          <form method="post" action="/sign-out">
            <Button kind="quiet" icon="leave">
              {t('privacy.you.sign-out')}
            </Button>
          </form>
        </Section>
        <RolesPart roles={roles} />
      </Stack>
    </Sheet>
  );
}

function OwnDoor({ personas }: { personas: MyPersona[] }) {
  const { t } = useWords();
  const patches = personas.filter(({ retired }) => !retired).slice(0, 4);
  const sewn = patches.length > 0 && (
    <Cluster>
      {patches.map((persona) => (
        <PersonaPatch key={persona.id} persona={persona} size="small" />
      ))}
    </Cluster>
  );
  return (
    <LinkList
      links={[
        {
          href: '/you/personas',
          label: t('privacy.you.personas'),
          note: t('privacy.you.personas.note'),
          end: sewn,
        },
        { href: '/you/privacy', label: t('privacy.title'), note: t('privacy.you.privacy.note') },
        {
          href: '/you/danger-card',
          label: t('privacy.you.danger'),
          note: t('privacy.you.danger.note'),
        },
        {
          href: '/settings',
          label: t('privacy.you.settings'),
          note: t('privacy.you.settings.note'),
        },
      ]}
    />
  );
}
