import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Earlier as EarlierDecision, Item } from './queries.ts';
import type { Decided } from './sealed.ts';

/** What was decided before about this name, in this space alone. */
export function Earlier({ earlier }: { earlier: EarlierDecision[] }) {
  const { t, say } = useWords();
  return (
    <Details summary={t('moderation.earlier', { count: earlier.length })}>
      {earlier.length === 0 && <p>{t('moderation.earlier.none')}</p>}
      <ul>
        {earlier.map(({ decision, reason, decided_at: at, undone }) => (
          <li>
            {t('moderation.earlier.one', { at })} {say(`moderation.decision.${decision}`)} ·{' '}
            {say(`moderation.reason.${reason}`)}
            {undone && ` · ${t('moderation.undone')}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What was decided about this item, what its author answered, and the way back. */
export function Past({ item, decided }: { item: Item; decided: Decided[] }) {
  const { t } = useWords();
  if (decided.length === 0) return null;
  return (
    <Section title={t('moderation.past')}>
      <Stack gap={4}>
        {decided.map((one) => (
          <OneDecided item={item} decided={one} />
        ))}
      </Stack>
    </Section>
  );
}

function OneDecided({ item, decided }: { item: Item; decided: Decided }) {
  const { t, say } = useWords();
  const { id, decision, reason, words, answer, undone, undoable } = decided;
  return (
    <Card
      title={say(`moderation.decision.${decision}`)}
      level={3}
      above={undone ? <Tag>{t('moderation.undone')}</Tag> : undefined}
    >
      <p>
        {say(`moderation.reason.${reason}`)} ·{' '}
        {t('moderation.earlier.one', { at: decided.decided_at })}
      </p>
      {words && <Quote above={t('moderation.words.said')} text={words} />}
      {answer && <Quote above={t('moderation.answer.said')} text={answer} />}
      {undoable && (
        <form method="post" action={`/desk/moderation/items/${item.id}/decisions/${id}/undoing`}>
          <Button kind="quiet">{t('moderation.undo')}</Button>
        </form>
      )}
    </Card>
  );
}
