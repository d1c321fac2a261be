import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { namedDays, stretches } from '../../door/setup/public.ts';
import type { Space } from './queries.ts';
import type { Reading } from './reading-hours.ts';

/** Who can see what is said here, in words. */
export function SpaceAudience({ space }: { space: Pick<Space, 'visibility' | 'adults_only'> }) {
  const { say } = useWords();
  return <Audience kind="space">{say(`spaces.audience.${space.visibility}`)}</Audience>;
}

/** Honestly, who reads and when. */
export function WhoReads({ reading }: { reading: Reading }) {
  const { t } = useWords();
  const { closed } = reading;
  if (closed) return <p>{t('spaces.reads.closed', { at: reading.next ?? closed })}</p>;
  if (reading.open) return <p>{t('spaces.reads.now')}</p>;
  if (reading.next) return <p>{t('spaces.reads.next', { at: reading.next })}</p>;
  return <p>{t('spaces.reads.unknown')}</p>;
}

export function HoursPart({ reading }: { reading: Reading }) {
  const { t, lang } = useWords();
  return (
    <Section title={t('spaces.hours')}>
      <WhoReads reading={reading} />
      {reading.hours.length > 0 && (
        <ul>
          {stretches(reading.hours).map((stretch) => (
            <li>{t('spaces.hours.days', { ...stretch, ...namedDays(stretch, lang) })}</li>
          ))}
        </ul>
      )}
      <p>{t('spaces.hours.else')}</p>
    </Section>
  );
}
