import type { VNode } from 'preact';
import { Temporal } from 'temporal-polyfill';
import { clock } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton, Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { isOpenAt, isStale } from './opening.ts';
import type { CrisisLine, EmergencyNumber } from './queries.ts';

interface HelpPageProps {
  country: string;
  emergency: EmergencyNumber | undefined;
  lines: CrisisLine[];
  countries: string[];
  /** What is kept for who asks, such as their safety plan. */
  own: VNode[];
}

/** Who to call now, first of all; nothing here asks who you are. */
export function HelpPage({ country, emergency, lines, countries, own }: HelpPageProps) {
  const { t } = useWords();
  const now = clock.now();
  return (
    <Sheet title={t('crisis-lines.title')} lede={t('crisis-lines.lead')}>
      <Stack>
        {emergency && <EmergencyCard emergency={emergency} />}
        {own}
        {lines.length === 0 && <Notice kind="care">{t('crisis-lines.none')}</Notice>}
        <Section title={t('crisis-lines.talk')}>
          <Stack gap={4}>
            {lines.map((line) => (
              <LineCard key={line.id} line={line} now={now} />
            ))}
          </Stack>
        </Section>
        <Stitch />
        <CountryForm country={country} countries={countries} />
      </Stack>
    </Sheet>
  );
}

function EmergencyCard({ emergency }: { emergency: EmergencyNumber }) {
  const { t } = useWords();
  return (
    <Card title={t('crisis-lines.emergency.title')} sewn>
      <p>{t('crisis-lines.emergency.words')}</p>
      <LinkButton kind="danger" icon="phone" href={`tel:${emergency.number}`}>
        {t('crisis-lines.emergency.call', { number: emergency.number })}
      </LinkButton>
      <p class="hint">{t('crisis-lines.checked', { day: emergency.checked_at })}</p>
    </Card>
  );
}

function LineCard({ line, now }: { line: CrisisLine; now: Date }) {
  const { t } = useWords();
  const stale = isStale(line.checked_at, now);
  return (
    <Card title={line.name} level={3} above={<OpenWords line={line} now={now} />}>
      {line.who_for && <p>{line.who_for}</p>}
      <WaysToReach line={line} />
      <p class="hint">
        {line.free && <>{t('crisis-lines.free')} </>}
        {line.checked_at &&
          t(stale ? 'crisis-lines.checked.stale' : 'crisis-lines.checked', {
            day: line.checked_at,
          })}
      </p>
    </Card>
  );
}

function OpenWords({ line, now }: { line: CrisisLine; now: Date }) {
  const { t } = useWords();
  if (line.always_open) return <span>{t('crisis-lines.always')}</span>;
  const open = isOpenAt(line, Temporal.Instant.fromEpochMilliseconds(now.getTime()));
  if (open === undefined) return <span>{t('crisis-lines.hours.unknown')}</span>;
  return <span>{open ? t('crisis-lines.open') : t('crisis-lines.closed')}</span>;
}

function WaysToReach({ line }: { line: CrisisLine }) {
  const { t } = useWords();
  const word = line.text_word ? `?&body=${encodeURIComponent(line.text_word)}` : '';
  return (
    <Stack gap={2}>
      {line.phone && (
        <LinkButton icon="phone" href={`tel:${line.phone.replaceAll(/[^\d+*#]/g, '')}`}>
          {t('crisis-lines.call', { number: line.phone })}
        </LinkButton>
      )}
      {line.text_number && (
        <LinkButton
          kind="quiet"
          icon="letter"
          href={`sms:${line.text_number.replaceAll(/[^\d+]/g, '')}${word}`}
        >
          {line.text_word
            ? t('crisis-lines.text-word', { word: line.text_word, number: line.text_number })
            : t('crisis-lines.text', { number: line.text_number })}
        </LinkButton>
      )}
      {line.chat_url && (
        <LinkButton kind="quiet" icon="chat" href={line.chat_url}>
          {t('crisis-lines.chat', { name: line.name })}
        </LinkButton>
      )}
    </Stack>
  );
}

function CountryForm({ country, countries }: { country: string; countries: string[] }) {
  const { t, lang } = useWords();
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  if (countries.length < 2) return null;
  return (
    <form method="get" action="/help">
      <Stack gap={4}>
        <Select
          name="country"
          label={t('crisis-lines.country')}
          value={country}
          options={countries.map((code) => ({ value: code, label: names.of(code) ?? code }))}
        />
        <Button kind="quiet">{t('crisis-lines.country.show')}</Button>
      </Stack>
    </form>
  );
}
