import { typedIn } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { DecideForm } from './decide-form.tsx';
import { Earlier, Past } from './item-past.tsx';
import { itemName, ItemTags } from './item-list.tsx';
import type { ItemProps } from './item-props.ts';
import type { Item } from './queries.ts';
import { SaidNear } from './said-near.tsx';
import { WhyHere } from './why-here.tsx';

/** One thing to decide about: why it is here, what was said, the space's rules, and what can be done. */
export function ItemPage(props: ItemProps) {
  const { item, typed, thread, rules } = props;
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={itemName(words, item)}
      windowTitle={t('moderation.title')}
      lede={
        <>
          <bdi>{item.space}</bdi> · {t('moderation.due', { at: item.due_at })}
        </>
      }
      back={{ href: '/desk/moderation', label: t('moderation.title') }}
      above={<ItemTags item={item} />}
    >
      <FormErrors typed={typed} />
      <Stack>
        <WhyHere {...props} />
        <SaidNear thread={thread} />
        <Details summary={t('moderation.rules')}>
          <Prose text={rules || t('moderation.rules.none')} level={3} />
        </Details>
        <Earlier {...props} />
        {!item.decided && <Holding item={item} />}
        {!item.decided && item.claimed && <DecideForm {...props} />}
        <Past {...props} />
        <Notes {...props} />
      </Stack>
    </Sheet>
  );
}

function Holding({ item }: { item: Item }) {
  const { t } = useWords();
  const here = `/desk/moderation/items/${item.id}`;
  return (
    <Card title={item.claimed ? t('moderation.claimed') : t('moderation.claim.title')} sewn>
      <p>{item.claimed ? t('moderation.claimed.means') : t('moderation.claim.means')}</p>
      <ButtonRow>
        {!item.claimed && (
          <form method="post" action={`${here}/claim`}>
            <Button>{t('moderation.claim')}</Button>
          </form>
        )}
        <form method="post" action={`${here}/handing-over`}>
          <Button kind="quiet">{t('moderation.hand-over')}</Button>
        </form>
      </ButtonRow>
    </Card>
  );
}

function Notes({ item, notes, typed }: ItemProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('moderation.notes')} id="notes">
      <Stack gap={4}>
        {notes.map((note) => (
          <Card>
            <p class="hint">{t('moderation.note.at', { at: note.written_at })}</p>
            <p>{note.words}</p>
          </Card>
        ))}
        <form method="post" action={`/desk/moderation/items/${item.id}/notes`}>
          <Stack gap={4}>
            <Textarea
              name="words"
              id="note_words"
              label={t('moderation.note')}
              hint={t('moderation.note.hint')}
              rows={2}
              value={typedIn(typed, 'note_words')}
              error={errorIn(words, typed, 'note_words')}
            />
            <Button kind="quiet">{t('moderation.note.keep')}</Button>
          </Stack>
        </form>
      </Stack>
    </Section>
  );
}
