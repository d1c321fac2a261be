import { Temporal } from 'temporal-polyfill';
import { useWords } from '../../../platform/words.tsx';
import { Hours } from '../../../ui/hours/hours.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Opening } from '../directory/public.ts';
import { dayRow, openSaid } from './moments-said.ts';
import type { ServiceSheet } from './sheet.ts';
import type { DayHours } from './week.ts';

/** Open or not, in the community's own time. */
export function OpenTag({ opening }: { opening: Opening }) {
  const words = useWords();
  const said = openSaid(words, opening);
  if (said === null) return null;
  return (
    <p>
      <Tag kind={opening.state === 'open' ? 'teal' : 'plain'}>{said}</Tag>
    </p>
  );
}

interface WeekProps {
  sheet: ServiceSheet;
  week: readonly DayHours[];
  today: string;
}

/** The week from today on; where it holds nothing, the hours in the service's own words. */
export function WeekSection({ sheet, week, today }: WeekProps) {
  const words = useWords();
  const { t } = words;
  const open = week.some(({ stretches }) => stretches.length > 0);
  const day = Temporal.PlainDate.from(today);
  return (
    <Section title={t('services.hours')}>
      {open && (
        <Hours
          caption={t('services.hours')}
          head={[t('services.hours.day'), t('services.hours.times')]}
          days={week.map((hours) => dayRow(words, hours, day))}
          closed={t('services.hours.closed')}
        />
      )}
      {!open && (
        <p>{sheet.schedules.length > 0 ? t('services.hours.none') : t('services.hours.unknown')}</p>
      )}
      {!open && sheet.hoursInWords.map((said) => <p>{said}</p>)}
    </Section>
  );
}
