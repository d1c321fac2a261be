import type { Day } from '../../../platform/local-days.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { YearQuilt } from '../../../ui/quilt/year-quilt.tsx';
import { SeenBy, type Seer } from '../../circle/consents/public.ts';
import { Sheet } from '../../door/frame/public.tsx';
import type { EarlySign } from '../recovery-plan/public.ts';
import { BeforeDays } from './before-days.tsx';
import type { Scale } from './checkin.ts';
import type { ScaledVersion } from './history.ts';
import { cloths, seasonsOf, tableOf } from './quilt-cloth.ts';
import { TrendPart } from './trend-part.tsx';
import { capital, drawnScale, moodWords } from './words-of-days.ts';

export interface QuiltPageProps {
  year: number;
  /** The years that have a cloth, this one among them. */
  years: readonly number[];
  today: Day;
  scale: Scale;
  /** One a day, the newest day first, of the year and the 70 days before today. */
  said: readonly ScaledVersion[];
  signs: readonly EarlySign[];
  seenBy: Seer[];
}

/** A year as cloth, what is usual for me, and what came before good and hard days. */
export function QuiltPage(props: QuiltPageProps) {
  const { t } = useWords();
  const { year, said, scale } = props;
  const told = said.filter(({ day }) => day.startsWith(`${year}-`));
  const comparable = said.filter((one) => one.scale === scale);
  return (
    <Sheet
      title={t('check-ins.quilt.title', { year: `${year}` })}
      windowTitle={t('check-ins.quilt.window')}
      back={{ href: '/plan', label: t('check-ins.back') }}
      above={<SeenBy part="checkin-mood" seers={props.seenBy} />}
      lede={t('check-ins.quilt.lead', { count: told.length })}
    >
      <Stack gap={10}>
        {told.length === 0 ? <NothingSewn /> : <Cloths {...props} />}
        <Years {...props} />
        {told.length > 0 && <TrendPart {...props} said={comparable} />}
        {told.length > 0 && <BeforeDays {...props} said={comparable} />}
      </Stack>
    </Sheet>
  );
}

function NothingSewn() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('check-ins.quilt.none.title')}
      step={<LinkButton href="/plan/check-ins">{t('check-ins.quilt.none.step')}</LinkButton>}
    >
      <p>{t('check-ins.quilt.none')}</p>
    </EmptyState>
  );
}

/** One cloth for each scale on which the year was told: the same colour never means two things. */
function Cloths({ year, today, said }: QuiltPageProps) {
  const words = useWords();
  const { t, say } = words;
  const sewn = cloths(said, year);
  return (
    <Section title={t('check-ins.quilt.cloth')}>
      {sewn.map(({ scale, said: days }) => (
        <YearQuilt
          id={`year-${scale}`}
          title={t('check-ins.quilt.about', { year: `${year}`, count: days.length, scale })}
          seasons={seasonsOf(days, year, today, words)}
          words={{
            0: capital(say('check-ins.quilt.plain'), words.lang),
            ...moodWords(words, scale),
          }}
          scale={drawnScale(scale)}
          table={tableOf(days, { year, today, scale }, words)}
        />
      ))}
      <PrintButton label={t('check-ins.quilt.print')} />
    </Section>
  );
}

function Years({ year, years }: QuiltPageProps) {
  const { t } = useWords();
  const others = years.filter((one) => one !== year);
  if (others.length === 0) return null;
  return (
    <nav class="no-print" aria-label={t('check-ins.quilt.years')}>
      <Cluster>
        {others.map((one) => (
          <LinkButton kind="quiet" href={`/plan/quilt?year=${one}`}>
            {t('check-ins.quilt.year', { year: `${one}` })}
          </LinkButton>
        ))}
      </Cluster>
    </nav>
  );
}
