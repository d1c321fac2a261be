import { useWords } from '../../../platform/words.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { PrintCard, PrintSheet } from '../../../ui/print-card/print-card.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { Line } from './plan-words.tsx';
import type { SafetyPlan, Step } from './step.ts';

const MOST_LINES = 3;
const halves: { title: 'first' | 'then'; steps: Step[] }[] = [
  { title: 'first', steps: ['doing', 'lifting', 'living'] },
  { title: 'then', steps: ['asking', 'professionals', 'safer'] },
];

/** For the wallet: two halves to be folded, without a name and without a word about this place. */
export function CardPage({ plan, lines }: { plan: SafetyPlan; lines: string[] }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('safety-plan.card')}
      windowTitle={t('safety-plan.window')}
      lede={t('safety-plan.card.lead')}
      back={{ href: '/plan/safety', label: t('safety-plan.step.back') }}
    >
      <PrintSheet>
        {halves.map(({ title, steps }) => (
          <PrintCard title={t(`safety-plan.card.${title}`)}>
            <ul>
              {steps
                .flatMap((step) => {
                  const help = step === 'professionals' ? lines : [];
                  return [...(plan.get(step) ?? []), ...help].slice(0, MOST_LINES);
                })
                .map((line) => (
                  <li>
                    <Line line={line} />
                  </li>
                ))}
            </ul>
          </PrintCard>
        ))}
      </PrintSheet>
      <PrintButton label={t('safety-plan.card.print')} />
    </Sheet>
  );
}
