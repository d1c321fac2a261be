import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { WholeEvent } from './queries.ts';

interface EventProps {
  event: WholeEvent;
  typed: Typed;
  /** Whether the one who looks reads what others wrote. */
  reviews: boolean;
}

/** One entry: what happened, and what changes because of it. */
export function EventPage({ event, typed, reviews }: EventProps) {
  const { t, say } = useWords();
  const { kind, words, learned, mine, written_at: at } = event;
  return (
    <Sheet
      title={say(`adverse-events.kind.${kind}`)}
      windowTitle={t('adverse-events.title')}
      lede={t('adverse-events.at', { at })}
      back={{ href: '/desk/adverse-events', label: t('adverse-events.title') }}
      above={<Audience kind="circle">{t('adverse-events.audience')}</Audience>}
    >
      <FormErrors typed={typed} />
      <Stack>
        <Facts event={event} />
        <Quote above={t('adverse-events.said')} text={words} />
        {learned && <Quote above={t('adverse-events.learned')} text={learned} />}
        {!learned && mine && (
          <Notice kind="warm" title={t('adverse-events.thanks')}>
            {t('adverse-events.waits')}
          </Notice>
        )}
        {!learned && !mine && reviews && <Review event={event} typed={typed} />}
      </Stack>
    </Sheet>
  );
}

function Facts({ event: { harm, around, by, mine } }: { event: WholeEvent }) {
  const { t, say } = useWords();
  const rows = [
    { key: t('adverse-events.harm'), value: say(`adverse-events.harm.${harm}`) },
    { key: t('adverse-events.around'), value: say(`adverse-events.around.${around}`) },
    {
      key: t('adverse-events.by'),
      value: mine ? t('adverse-events.by.me') : <bdi>{by || t('adverse-events.by.someone')}</bdi>,
    },
  ];
  return <SummaryList rows={rows} />;
}

function Review({ event, typed }: Pick<EventProps, 'event' | 'typed'>) {
  const words = useWords();
  const { t } = words;
  return (
    <Card title={t('adverse-events.review')} sewn>
      <form method="post" action={`/desk/adverse-events/${event.id}/review`}>
        <Stack gap={4}>
          <Textarea
            name="learned"
            label={t('adverse-events.learned.label')}
            hint={t('adverse-events.learned.hint')}
            value={typedIn(typed, 'learned')}
            error={errorIn(words, typed, 'learned')}
          />
          <Button>{t('adverse-events.review.button')}</Button>
        </Stack>
      </form>
    </Card>
  );
}
