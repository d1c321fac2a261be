import { useWords } from '../../../platform/words.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Cluster, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { SeenBy, type ConsentPart, type Seer } from '../../circle/consents/public.ts';
import type { Tie } from '../../circle/ties/public.ts';
import { Sheet } from '../../door/frame/public.tsx';
import type { Version } from './queries.ts';
import { partOf, SECTIONS, type Section } from './section.ts';

interface RecoveryPlanProps {
  plan: ReadonlyMap<Section, Version>;
  seers: ReadonlyMap<ConsentPart, Seer[]>;
  /** The section that was saved just now. */
  saved: Version | undefined;
}

/** All seven sections, each with who sees it. */
export function RecoveryPlanPage({ plan, seers, saved }: RecoveryPlanProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('recovery-plan.title')}
      windowTitle={t('recovery-plan.window')}
      lede={t('recovery-plan.lead')}
      back={{ href: '/plan', label: t('recovery-plan.back') }}
    >
      {saved && <Saved saved={saved} />}
      <p class="no-print">{t('recovery-plan.how')}</p>
      <Stack>
        {SECTIONS.map((section) => (
          <SectionCard
            section={section}
            version={plan.get(section)}
            seers={seers.get(partOf(section)) ?? []}
          />
        ))}
      </Stack>
      <PrintButton label={t('recovery-plan.print')} />
    </Sheet>
  );
}

function Saved({ saved: { section, number } }: { saved: Version }) {
  const { t } = useWords();
  const before = number - 1;
  return (
    <Flash
      text={t('recovery-plan.saved', { section: t(`recovery-plan.section.${section}`) })}
      undo={
        before > 0
          ? {
              action: `/plan/recovery/${section}/versions/${before}/return`,
              label: t('recovery-plan.undo'),
            }
          : undefined
      }
    />
  );
}

interface SectionCardProps {
  section: Section;
  version: Version | undefined;
  seers: Seer[];
}

function SectionCard({ section, version, seers }: SectionCardProps) {
  const { t } = useWords();
  const lines = version?.lines ?? [];
  const title = t(`recovery-plan.section.${section}`);
  const more = <span class="away"> {title}</span>;
  return (
    <Card
      title={title}
      above={
        <div class="no-print">
          <SeenBy part={partOf(section)} seers={seers} />
        </div>
      }
    >
      {lines.length > 0 ? <Lines lines={lines} /> : <p>{t(`recovery-plan.lead.${section}`)}</p>}
      <div class="no-print">
        <Cluster>
          <a href={`/plan/recovery/${section}`}>
            {lines.length > 0 ? t('recovery-plan.change') : t('recovery-plan.write')}
            {more}
          </a>
          {(version?.number ?? 0) > 1 && (
            <a href={`/plan/recovery/${section}/versions`}>
              {t('recovery-plan.versions.link')}
              {more}
            </a>
          )}
        </Cluster>
      </div>
    </Card>
  );
}

export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

interface SharedPlanProps {
  tie: Tie;
  plan: ReadonlyMap<Section, Version>;
}

/** The sections that a member shows to who asks, as they stand. */
export function SharedPlanPage({ tie, plan }: SharedPlanProps) {
  const { t } = useWords();
  const { name, id } = tie;
  return (
    <Sheet
      title={t('recovery-plan.shared.title', { name })}
      windowTitle={t('recovery-plan.window')}
      lede={t('recovery-plan.shared.lead', { name })}
      back={{ href: `/circle/with/${id}`, label: name }}
    >
      <SharedSections plan={plan} level={2} />
      <Stitch />
      <p>{t('recovery-plan.shared.told', { name })}</p>
    </Sheet>
  );
}

export function SharedSections({ plan, level }: Pick<SharedPlanProps, 'plan'> & { level: 2 | 3 }) {
  const { t } = useWords();
  return (
    <Stack>
      {SECTIONS.flatMap((section) => plan.get(section) ?? [])
        .filter(({ lines }) => lines.length > 0)
        .map(({ section, lines, savedAt: day }) => (
          <Card title={t(`recovery-plan.section.${section}`)} level={level}>
            <Lines lines={lines} />
            <p class="hint">{t('recovery-plan.shared.saved', { day })}</p>
          </Card>
        ))}
    </Stack>
  );
}
