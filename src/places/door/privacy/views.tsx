import type { HeldAct } from '../../../platform/capability.ts';
import { useWords, type MessageKey } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Sheet } from '../frame/public.tsx';
import type { NameOf } from '../people/public.tsx';
import type { SessionRow } from '../sign-in/public.ts';
import { WaitingActs } from '../slow-down/public.tsx';
import type { HeldPart } from './held-parts.ts';
import { LookList } from './looks-view.tsx';
import type { Look } from './queries.ts';
import { Sessions } from './sessions-view.tsx';

interface PrivacyProps {
  held: HeldPart[];
  looks: Look[];
  nameOf: NameOf;
  names: Record<string, MessageKey>;
  sessions: SessionRow[];
  hours: number;
  waiting: Parameters<typeof WaitingActs>[0]['waiting'];
  acts: HeldAct[];
}

export function PrivacyPage({ held, sessions, waiting, acts, hours, ...looks }: PrivacyProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('privacy.title')}
      lede={t('privacy.lead')}
      back={{ href: '/you', label: t('privacy.you.title') }}
    >
      <Stack gap={10}>
        <WaitingActs waiting={waiting} acts={acts} />
        <HeldSection held={held} />
        <LooksSection {...looks} />
        <Sessions sessions={sessions} />
        <Yours hours={hours} />
      </Stack>
    </Sheet>
  );
}

function HeldSection({ held }: { held: HeldPart[] }) {
  const { t, say } = useWords();
  return (
    <Section title={t('privacy.held.title')} id="held">
      <p>{t('privacy.held.lead')}</p>
      <SummaryList
        rows={held.map(({ title, audience, page }) => ({
          key: say(title),
          value: page ? (
            <>
              {audience} <a href={page}>{t('privacy.held.page')}</a>
            </>
          ) : (
            audience
          ),
        }))}
      />
    </Section>
  );
}

function LooksSection({ looks, nameOf, names }: Pick<PrivacyProps, 'looks' | 'nameOf' | 'names'>) {
  const { t } = useWords();
  return (
    <Section title={t('privacy.looks.title')} id="looks">
      {looks.length === 0 ? (
        <p>{t('privacy.looks.none')}</p>
      ) : (
        <LookList {...{ looks, nameOf, names }} />
      )}
      {looks.length > 0 && (
        <LinkButton kind="quiet" href="/you/looks">
          {t('privacy.looks.all')}
        </LinkButton>
      )}
    </Section>
  );
}

function Yours({ hours }: { hours: number }) {
  const { t } = useWords();
  return (
    <Section title={t('privacy.yours.title')}>
      <LinkList
        links={[
          {
            href: '/you/exports',
            label: t('privacy.yours.export'),
            note: t('privacy.yours.export.note'),
          },
          {
            href: '/you/slow-down',
            label: t('privacy.yours.slow'),
            note: t('privacy.yours.slow.note', { hours }),
          },
          {
            href: '/you/glass',
            label: t('privacy.yours.glass'),
            note: t('privacy.yours.glass.note'),
          },
          {
            href: '/you/erasure',
            label: t('privacy.yours.erase'),
            note: t('privacy.yours.erase.note'),
          },
        ]}
      />
    </Section>
  );
}
