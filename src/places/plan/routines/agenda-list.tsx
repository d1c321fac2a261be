import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Planned } from './queries.ts';
import { ANSWERS, type AgendaItem } from './routine.ts';
import { clockNote } from './rules.ts';

export type PlannedItem = AgendaItem & { step: Planned };

interface AgendaListProps {
  items: readonly PlannedItem[];
  /** Where an answer leads back to. */
  back: 'today' | 'routines';
}

/** What is on, each with three answers that weigh the same. */
export function AgendaList({ items, back }: AgendaListProps) {
  return (
    <Stack gap={4}>
      {items.map((item) => (
        <form method="post" action={`/plan/routines/${item.step.id}/marks`}>
          <input type="hidden" name="local" value={item.occurrence.local} />
          <input type="hidden" name="back" value={back} />
          <Stack gap={2}>
            <ItemLine item={item} />
            <Answers item={item} />
          </Stack>
        </form>
      ))}
    </Stack>
  );
}

export function ItemLine({ item }: { item: PlannedItem }) {
  const { t, say } = useWords();
  const { step, occurrence } = item;
  const note = clockNote(occurrence);
  const time = new Date(occurrence.at);
  return (
    <p>
      <span class="hint">
        {occurrence.local.includes('T') ? t('routines.time', { time }) : t('routines.all-day')}
      </span>{' '}
      <strong>{step.words}</strong>
      {note && <span class="hint"> {say(note, { shown: t('routines.time', { time }) })}</span>}
    </p>
  );
}

function Answers({ item: { answer, step } }: { item: PlannedItem }) {
  const { t } = useWords();
  const about = <span class="away"> {step.words}</span>;
  if (answer)
    return (
      <Cluster>
        <Tag>{t(`routines.answer.${answer}`)}</Tag>
        <Button kind="quiet" name="answer" value="open">
          {t('routines.open')}
          {about}
        </Button>
      </Cluster>
    );
  return (
    <Cluster>
      {ANSWERS.map((value) => (
        <Button kind="quiet" name="answer" value={value}>
          {t(`routines.answer.${value}`)}
          {about}
        </Button>
      ))}
    </Cluster>
  );
}
