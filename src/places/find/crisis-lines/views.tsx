import type { VNode } from 'preact';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { EmergencyCard, LineCard } from './line-cards.tsx';
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
  return (
    <Sheet title={t('crisis-lines.title')} lede={t('crisis-lines.lead')}>
      <Stack>
        {emergency && <EmergencyCard emergency={emergency} />}
        {own}
        {lines.length === 0 && <Notice kind="care">{t('crisis-lines.none')}</Notice>}
        <Section title={t('crisis-lines.talk')}>
          <Stack gap={4}>
            {lines.map((line) => (
              <LineCard key={line.id} line={line} />
            ))}
          </Stack>
        </Section>
        <Stitch />
        <CountryForm country={country} countries={countries} />
      </Stack>
    </Sheet>
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
