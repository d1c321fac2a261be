import { HowField } from './how-field.tsx';
import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { isStale } from './opening.ts';
import type { CrisisLine, EmergencyNumber } from './queries.ts';

interface DeskProps {
  typed: Typed;
  country: string;
  emergency: EmergencyNumber | undefined;
  lines: CrisisLine[];
  now: Date;
}

/** What a coordinator checks: the numbers that somebody may call tonight. */
export function LinesDeskPage({ typed, country, emergency, lines, now }: DeskProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('crisis-lines.desk.title')}
      lede={t('crisis-lines.desk.lead')}
      back={{ href: '/desk', label: t('crisis-lines.back.desk') }}
    >
      <FormErrors typed={typed} />
      <Section title={t('crisis-lines.desk.emergency')}>
        <EmergencyForm {...{ typed, country, emergency }} />
      </Section>
      <Section title={t('crisis-lines.desk.lines')}>
        <Stack gap={4}>
          {lines.length === 0 && <Notice>{t('crisis-lines.desk.none')}</Notice>}
          {lines.map((line) => (
            <CheckCard key={line.id} line={line} now={now} />
          ))}
          <LinkButton href="/desk/crisis-lines/new">{t('crisis-lines.desk.add')}</LinkButton>
        </Stack>
      </Section>
    </Sheet>
  );
}

function EmergencyForm({
  typed,
  country,
  emergency,
}: Pick<DeskProps, 'typed' | 'country' | 'emergency'>) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/desk/crisis-lines/emergency-number">
      <Stack gap={4}>
        <TextField
          name="country"
          label={t('crisis-lines.country')}
          hint={t('crisis-lines.country.hint')}
          short
          value={typedIn(typed, 'country', country)}
          error={errorIn(words, typed, 'country')}
        />
        <TextField
          name="number"
          label={t('crisis-lines.number')}
          inputmode="numeric"
          short
          value={typedIn(typed, 'number', emergency?.number)}
          error={errorIn(words, typed, 'number')}
        />
        <Checkbox
          name="checked"
          label={t('crisis-lines.number.checked')}
          error={errorIn(words, typed, 'checked')}
        />
        <Button>{t('crisis-lines.number.save')}</Button>
        {emergency && (
          <p class="hint">{t('crisis-lines.checked', { day: emergency.checked_at })}</p>
        )}
      </Stack>
    </form>
  );
}

function CheckCard({ line, now }: { line: CrisisLine; now: Date }) {
  const { t } = useWords();
  const state =
    line.checked_at === null
      ? t('crisis-lines.never')
      : t(isStale(line.checked_at, now) ? 'crisis-lines.checked.stale' : 'crisis-lines.checked', {
          day: line.checked_at,
        });
  return (
    <Card
      title={line.name}
      href={`/desk/crisis-lines/${line.id}`}
      level={3}
      above={<span>{state}</span>}
    >
      <p>
        <bdi dir="ltr">
          {[line.phone, line.text_number, line.chat_url].filter(Boolean).join(' · ')}
        </bdi>
      </p>
      <Cluster>
        <form method="post" action={`/desk/crisis-lines/${line.id}/checks`}>
          <Cluster>
            <HowField id={`how-${line.id}`} />
            <Button kind="quiet">{t('crisis-lines.check')}</Button>
          </Cluster>
        </form>
        <form method="post" action={`/desk/crisis-lines/${line.id}/retirement`}>
          <Button kind="danger">{t('crisis-lines.retire')}</Button>
        </form>
      </Cluster>
    </Card>
  );
}
