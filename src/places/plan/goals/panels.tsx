import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { goalsOf, hasGoalsForMe } from './queries.ts';
import { StepLine } from './views.tsx';

/** On a supporter's page: goals and small steps, and for which of them the member named them. */
export async function goalPanel(
  { db, words, services, tie, looked }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  if (!(await hasGoalsForMe(db, member))) return undefined;
  await looked('goals');
  const goals = await goalsOf({ db, master: services.master }, member);
  return (
    <Card title={words.t('goals.panel.title')}>
      <Stack gap={4}>
        {goals.map((goal) => (
          <div>
            <h3>{goal.words}</h3>
            {goal.why && <p>{goal.why}</p>}
            <ul>
              {goal.steps.map((step) => (
                <li>
                  <StepLine step={step} />
                </li>
              ))}
            </ul>
            {goal.ties.includes(tie) && <p class="hint">{words.t('goals.panel.named')}</p>}
          </div>
        ))}
      </Stack>
    </Card>
  );
}
