import type { Community } from '../../../platform/web/context.ts';
import { useWords, type MessageKey } from '../../../platform/words.tsx';
import { Checklist } from '../../../ui/checklist/checklist.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { weekdayName, type Hours } from '../../door/setup/public.ts';

/** Two pages for a volunteer's first evening. */
export function GuidePage({ community, hours }: { community: Community; hours: Hours[] }) {
  const { t, lang } = useWords();
  const open = hours.map(({ weekday, opens, closes }) =>
    t('invitations.guide.hours', { day: weekdayName(weekday, lang), opens, closes }),
  );
  return (
    <Sheet
      title={t('invitations.guide')}
      lede={t('invitations.guide.lead', { name: community.name })}
      back={useBack()}
    >
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
