import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { SeenBy, type Seer } from '../../circle/consents/public.ts';
import type { Tie } from '../../circle/ties/public.ts';
import { Sheet } from '../../door/frame/public.tsx';
import { PlanWords } from './plan-words.tsx';
import { STEPS, type SafetyPlan } from './step.ts';

interface SafetyPlanProps {
  plan: SafetyPlan;
  lines: string[];
  seers: Seer[];
  kept: boolean;
}

/** My own plan: read first, changed where I like, taken along. */
export function SafetyPlanPage({ plan, lines, seers, kept }: SafetyPlanProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('safety-plan.title')}
      windowTitle={t('safety-plan.window')}
      lede={t('safety-plan.lead')}
      back={{ href: '/plan', label: t('safety-plan.back') }}
      above={<SeenBy part="safety-plan" seers={seers} />}
    >
      {kept && <Flash text={t('safety-plan.kept')} />}
      {plan.size === 0 ? <NotYet /> : <Written plan={plan} lines={lines} />}
    </Sheet>
  );
}

function NotYet() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('safety-plan.none.title')}
      step={<LinkButton href="/plan/safety/steps/signs">{t('safety-plan.start')}</LinkButton>}
    >
      <p>{t('safety-plan.none')}</p>
    </EmptyState>
  );
}

function Written({ plan, lines }: Pick<SafetyPlanProps, 'plan' | 'lines'>) {
  const { t } = useWords();
  const empty = STEPS.filter((step) => !plan.has(step));
  return (
    <>
      <PlanWords plan={plan} lines={lines} change />
      <div class="no-print">
        <Stack gap={10}>
          {empty.length > 0 && (
            <Section title={t('safety-plan.empty.title')}>
              <LinkList
                links={empty.map((step) => ({
                  href: `/plan/safety/steps/${step}`,
                  label: t(`safety-plan.step.${step}`),
                }))}
              />
            </Section>
          )}
          <Section title={t('safety-plan.along.title')}>
            <TakeAlong />
          </Section>
        </Stack>
      </div>
    </>
  );
}

function TakeAlong() {
  const { t } = useWords();
  return (
    <Stack gap={4}>
      <LinkList
        links={[
          {
            href: '/plan/safety/card',
            label: t('safety-plan.card'),
            note: t('safety-plan.card.note'),
          },
          {
            href: '/plan/safety/device',
            label: t('safety-plan.device'),
            note: t('safety-plan.device.note'),
          },
        ]}
      />
      <PrintButton label={t('safety-plan.print')} />
    </Stack>
  );
}

/** A supporter reads it, one tap from Help now. What is said is the member's. */
export function SharedPlanPage({ tie, plan }: { tie: Tie; plan: SafetyPlan }) {
  const { t } = useWords();
  const { name, id } = tie;
  return (
    <Sheet
      title={t('safety-plan.shared.title', { name })}
      windowTitle={t('safety-plan.shared.window')}
      lede={t('safety-plan.shared.lead', { name })}
      back={{ href: `/circle/with/${id}`, label: name }}
    >
      <PlanWords plan={plan} />
      <Stitch />
      <p>{t('safety-plan.shared.told', { name })}</p>
      <p>
        {t('safety-plan.shared.danger', { name })} <a href="/help">{t('safety-plan.help')}</a>
      </p>
    </Sheet>
  );
}
