import type { Community } from '../../../platform/web/context.ts';
import { useWords, type MessageKey } from '../../../platform/words.tsx';
import { Checklist } from '../../../ui/checklist/checklist.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { namedDays, stretches, type Hours } from '../../door/setup/public.ts';

/** Two pages for a volunteer's first evening. */
export function GuidePage({ community, hours }: { community: Community; hours: Hours[] }) {
  const { t, lang } = useWords();
  const open = stretches(hours).map((stretch) =>
    t('invitations.guide.hours', { ...stretch, ...namedDays(stretch, lang) }),
  );
  return (
    <Sheet
      title={t('invitations.guide')}
      lede={t('invitations.guide.lead', { name: community.name })}
      back={useBack()}
    >
      <PrintButton label={t('invitations.print')} />
      <Prose text={t('invitations.guide.text')} />
      <Section title={t('invitations.guide.here')}>
        <Prose
          text={
            open.length > 0
              ? open.map((line) => `- ${line}`).join('\n')
              : t('invitations.guide.nobody')
          }
        />
      </Section>
    </Sheet>
  );
}

const parts = ['before', 'opening', 'during', 'after'] as const;

/** For who hosts a group or an activity: to be ticked with a pen. */
export function ChecklistPage() {
  const { t } = useWords();
  return (
    <Sheet
      title={t('invitations.checklist')}
      lede={t('invitations.checklist.lead')}
      back={useBack()}
    >
      <PrintButton label={t('invitations.print')} />
      {parts.map((part) => (
        <Section key={part} title={t(`invitations.checklist.${part}`)}>
          <Checklist items={lines(t(`invitations.checklist.${part}.items` satisfies MessageKey))} />
        </Section>
      ))}
    </Sheet>
  );
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

function useBack() {
  const { t } = useWords();
  return { href: '/desk/invitations', label: t('invitations.title') };
}
