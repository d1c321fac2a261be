import { useWords, type Words } from '../../../platform/words.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Item } from './queries.ts';

/** What it is, where, and by when; never what was said. */
export function ItemList({ items }: { items: Item[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <LinkList
      links={items.map((item) => ({
        href: `/desk/moderation/items/${item.id}`,
        label: itemName(words, item),
        note: (
          <>
            <bdi>{item.space}</bdi> ·{' '}
            {item.decided
              ? t('moderation.since', { at: item.raised_at })
              : t('moderation.due', { at: item.due_at })}
          </>
        ),
        end: <ItemTags item={item} />,
      }))}
    />
  );
}

/** The most urgent of what brought it here. */
export function itemName({ t, say }: Words, { kinds, level }: Item): string {
  if (level === 'crisis' || level === 'red') return t(`moderation.level.${level}`);
  const first = (['answer', 'report', 'held', 'triage', 'unanswered'] as const).find((kind) =>
    kinds.includes(kind),
  );
  return say(`moderation.kind.${first}`);
}

export function ItemTags({ item }: { item: Item }) {
  const { t } = useWords();
  const { decided, late, claimed, hard } = item;
  return (
    <Cluster>
      {decided && <Tag>{t('moderation.tag.decided')}</Tag>}
      {!decided && late && <Tag kind="warm">{t('moderation.tag.late')}</Tag>}
      {!decided && claimed && <Tag kind="teal">{t('moderation.tag.claimed')}</Tag>}
      {hard && <Tag>{t('moderation.tag.hard')}</Tag>}
    </Cluster>
  );
}
