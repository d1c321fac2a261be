import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Bounds, Debrief } from './care.ts';
import { Debriefs } from './debriefs.tsx';
import { Rest } from './rest.tsx';
import { ItemList } from './item-list.tsx';
import type { Item, Shift } from './queries.ts';

interface QueueProps {
  shift: Shift | undefined;
  items: Item[];
  decided: Item[];
  waits: boolean;
  /** Whether there is any space whose items could come to who looks. */
  moderates: boolean;
  debriefs: Debrief[];
  bounds: Bounds;
  back: { href: string; label: string };
  ended: boolean;
}

/** One short list with an end: what was dealt to who looks, and nothing else. */
export function QueuePage(props: QueueProps) {
  const { shift, items, decided, debriefs, bounds, back, ended } = props;
  const { t } = useWords();
  return (
    <Sheet title={t('moderation.title')} lede={t('moderation.lead')} back={back}>
      <Stack>
        {ended && <Notice kind="warm">{t('moderation.ended')}</Notice>}
        <Debriefs debriefs={debriefs} />
        {!shift && items.length === 0 && <Begin {...props} />}
        {shift && <Rest shift={shift} bounds={bounds} />}
        {items.length > 0 && (
          <Section title={t('moderation.mine')}>
            <ItemList items={items} />
          </Section>
        )}
        {shift && items.length === 0 && <AllForNow {...props} shift={shift} />}
        {shift && <End />}
        {decided.length > 0 && (
          <Section title={t('moderation.decided')}>
            <ItemList items={decided} />
          </Section>
        )}
        <More />
      </Stack>
    </Sheet>
  );
}

function Begin({ waits, moderates }: QueueProps) {
  const { t } = useWords();
  if (!moderates)
    return (
      <EmptyState title={t('moderation.no-space.title')}>
        <p>{t('moderation.no-space.words')}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title={waits ? t('moderation.begin.title') : t('moderation.nothing.title')}
      step={
        <form method="post" action="/desk/moderation/shift">
          <Button>{t('moderation.begin')}</Button>
        </form>
      }
    >
      <p>{waits ? t('moderation.begin.words') : t('moderation.nothing.words')}</p>
    </EmptyState>
  );
}

function AllForNow({ shift, waits }: QueueProps & { shift: Shift }) {
  const { t } = useWords();
  const more = waits && !shift.break_until;
  return (
    <EmptyState
      title={t('moderation.all')}
      step={
        <form method="post" action="/desk/moderation/shift">
          <Button kind="quiet">{t('moderation.more')}</Button>
        </form>
      }
    >
      <p>
        {shift.opened > 0 ? t('moderation.all.words', { count: shift.opened }) : ''}{' '}
        {more ? t('moderation.more.waits') : t('moderation.all.end')}
      </p>
    </EmptyState>
  );
}

function End() {
  const { t } = useWords();
  return (
    <form method="post" action="/desk/moderation/shift/end">
      <Stack gap={2}>
        <ButtonRow>
          <Button kind="quiet">{t('moderation.end')}</Button>
        </ButtonRow>
        <p class="hint">{t('moderation.end.means')}</p>
      </Stack>
    </form>
  );
}

function More() {
  const { t } = useWords();
  return (
    <Section title={t('moderation.pages')}>
      <LinkList
        links={[
          { href: '/desk/moderation/care', label: t('moderation.care.title') },
          { href: '/desk/moderation/flags', label: t('moderation.flags.title') },
        ]}
      />
      <LinkButton kind="quiet" icon="help" href="/help">
        {t('moderation.lines')}
      </LinkButton>
    </Section>
  );
}
