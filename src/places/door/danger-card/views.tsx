import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../frame/public.tsx';
import type { DangerCard } from './queries.ts';

interface CardProps {
  typed: Typed;
  card: DangerCard | undefined;
}

export function DangerCardPage({ typed, card }: CardProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('danger-card.title')}
      lede={t('danger-card.lead')}
      back={{ href: '/you', label: t('danger-card.back') }}
    >
      <FormErrors typed={typed} />
      <Stack>
        <Audience kind={card ? 'circle' : 'me'}>
          {card ? t('danger-card.audience') : t('danger-card.audience.none')}
        </Audience>
        <Notice>
          <p>{t('danger-card.told')}</p>
          <p>{t('danger-card.never')}</p>
        </Notice>
        <CardForm typed={typed} card={card} />
        {card && <TakingBack />}
      </Stack>
    </Sheet>
  );
}

function CardForm({ typed, card }: CardProps) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/you/danger-card">
      <Stack gap={4}>
        {(['name', 'place', 'contact'] as const).map((field) => (
          <Textarea
            name={field}
            key={field}
            rows={2}
            maxlength={500}
            label={t(`danger-card.${field}`)}
            hint={t(`danger-card.${field}.hint`)}
            value={typedIn(typed, field, card?.[field])}
            error={errorIn(words, typed, field)}
          />
        ))}
        <Checkbox
          name="agreed"
          label={t('danger-card.agreed')}
          checked={typedIn(typed, 'agreed') === 'yes'}
          error={errorIn(words, typed, 'agreed')}
        />
        <Button icon="lock">{card ? t('danger-card.change') : t('danger-card.keep')}</Button>
      </Stack>
    </form>
  );
}

function TakingBack() {
  const { t } = useWords();
  return (
    <Section title={t('danger-card.back.title')}>
      <p>{t('danger-card.back.words')}</p>
      <form method="post" action="/you/danger-card/removal">
        <Button kind="quiet">{t('danger-card.back.button')}</Button>
      </form>
    </Section>
  );
}

export function OpenedCardPage({ card }: { card: DangerCard }) {
  const { t } = useWords();
  return (
    <Sheet title={t('danger-card.opened.title')} lede={t('danger-card.opened.lead')}>
      <Card sewn>
        <CardWords card={card} />
      </Card>
      <Notice kind="care">{t('danger-card.opened.care')}</Notice>
    </Sheet>
  );
}

export function CardWords({ card }: { card: DangerCard }) {
  const { t } = useWords();
  const rows = (['name', 'place', 'contact'] as const).map((field) => ({
    key: t(`danger-card.${field}`),
    value: card[field],
  }));
  return <SummaryList rows={rows} />;
}

/** On the page of an alert: the holder's way to the card. */
export function CardPanel({ person }: { person: string }) {
  const { t } = useWords();
  return (
    <Card title={t('danger-card.panel.title')} level={3}>
      <p>{t('danger-card.panel.words')}</p>
      <form method="post" action={`/desk/danger-cards/${person}/looks`}>
        <Button kind="quiet" icon="lock">
          {t('danger-card.panel.button')}
        </Button>
      </form>
    </Card>
  );
}
