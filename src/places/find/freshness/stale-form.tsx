import { typedIn } from '../../../platform/web/form.ts';
import { useWords, type Words } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { checkedSaid } from '../services/public.ts';
import { perQueuePage, type QueuedService } from './queries.ts';
import type { QueueProps } from './queue-props.ts';

/** Many entries in one go: tick what is right, say how it was checked, save once. */
export function StaleForm({ stale, order, page, typed }: QueueProps) {
  const words = useWords();
  const { t } = words;
  const total = stale[0]?.total ?? 0;
  return (
    <Stack gap={6}>
      <form method="post" action={`/desk/freshness/checks?order=${order}&page=${page}`}>
        <Stack gap={6}>
          <Checkboxes
            name="service"
            legend={t('freshness.queue.count', { count: total })}
            hint={t('freshness.queue.tick')}
            error={errorIn(words, typed, 'service')}
            choices={stale.map((service) => choiceOf(words, service))}
          />
          <Select
            name="how"
            label={t('freshness.how')}
            value={typedIn(typed, 'how')}
            error={errorIn(words, typed, 'how')}
            options={(['called', 'wrote', 'site', 'visited'] as const).map((value) => ({
              value,
              label: t(`freshness.how.${value}`),
            }))}
          />
          <Button>{t('freshness.check')}</Button>
        </Stack>
      </form>
      <Pages words={words} order={order} page={page} pages={Math.ceil(total / perQueuePage)} />
    </Stack>
  );
}

const choiceOf = (words: Words, service: QueuedService) => ({
  value: service.id,
  label: service.name,
  hint: (
    <>
      {hintOf(words, service)}
      {' · '}
      <a href={`/desk/freshness/services/${service.id}`}>
        {words.t('freshness.queue.open')}
        <span class="away"> {service.name}</span>
      </a>
    </>
  ),
});

function hintOf(
  words: Words,
  { organisation, phone, checkedOn, looks, mine }: QueuedService,
): string {
  const { t } = words;
  return [
    organisation,
    phone,
    checkedSaid(words, checkedOn, false),
    t('freshness.queue.looks', { looks }),
    mine ? t('freshness.queue.mine') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

interface PagesProps {
  words: Words;
  order: string;
  page: number;
  pages: number;
}

function Pages({ words: { t }, order, page, pages }: PagesProps) {
  if (pages < 2) return null;
  const step = (to: number, label: string) => ({
    href: `/desk/freshness?order=${order}&page=${to}`,
    label,
    note: t('freshness.queue.page', { page: to, pages }),
  });
  return (
    <Pagination
      label={t('freshness.queue.pages')}
      previous={page > 1 ? step(page - 1, t('freshness.queue.previous')) : undefined}
      next={page < pages ? step(page + 1, t('freshness.queue.next')) : undefined}
    />
  );
}
