import { Temporal } from 'temporal-polyfill';
import { useWords, type Words } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Paper, PaperTools } from '../../../ui/paper/paper.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { CheckedLine } from './checked-line.tsx';
import { factsOf } from './fact-views.tsx';
import { dayRow } from './moments-said.ts';
import { Paragraphs } from './paragraphs.tsx';
import { phoneSaid } from './phone-said.ts';
import type { ServiceSheet } from './sheet.ts';
import type { DayHours } from './week.ts';

interface PaperProps {
  sheet: ServiceSheet;
  week: readonly DayHours[];
  today: string;
  large: boolean;
}

/** One service on a sheet to take along. */
export function PaperPage({ sheet, week, today, large }: PaperProps) {
  const { t } = useWords();
  const here = `/find/services/${sheet.id}`;
  return (
    <Sheet
      title={sheet.name}
      windowTitle={t('services.title')}
      back={{ href: here, label: t('services.paper.back') }}
    >
      <Stack gap={6}>
        <PaperButtons here={`${here}/paper`} large={large} />
        <ServiceOnPaper {...{ sheet, week, today, large }} />
      </Stack>
    </Sheet>
  );
}

function PaperButtons({ here, large }: { here: string; large: boolean }) {
  const { t } = useWords();
  return (
    <PaperTools>
      <PrintButton label={t('services.paper.print')} />
      <LinkButton kind="quiet" href={large ? here : `${here}?large=yes`}>
        {large ? t('services.paper.smaller') : t('services.paper.larger')}
      </LinkButton>
    </PaperTools>
  );
}

export function ServiceOnPaper({ sheet, week, today, large }: PaperProps) {
  const words = useWords();
  return (
    <Paper large={large}>
      {sheet.organisation && <p>{sheet.organisation.name}</p>}
      <Paragraphs text={sheet.about} />
      <SummaryList rows={[...reachOf(words, sheet, week, today), ...factsOf(words, sheet)]} />
      <CheckedLine sheet={sheet} today={today} />
    </Paper>
  );
}

function reachOf(words: Words, sheet: ServiceSheet, week: readonly DayHours[], today: string) {
  const { t } = words;
  const day = Temporal.PlainDate.from(today);
  const hours = week
    .map((hoursOn) => dayRow(words, hoursOn, day))
    .filter(({ times }) => times.length > 0)
    .map((row) => `${row.day} ${row.times.join(', ')}`);
  const numbers = (kind: 'voice' | 'text') =>
    sheet.phones.filter((phone) => phone.kind === kind).map(({ number }) => phoneSaid(number));
  const places = sheet.places.map(({ name, street, city, postcode, transport }) =>
    [name, street, city, postcode, transport].filter(Boolean).join(', '),
  );
  const rows: [string, string][] = [
    [t('services.paper.call'), numbers('voice').join(', ')],
    [t('services.paper.text'), numbers('text').join(', ')],
    [t('services.paper.email'), sheet.email],
    [t('services.paper.where'), places.join('; ')],
    [t('services.paper.when'), (hours.length > 0 ? hours : sheet.hoursInWords).join('; ')],
    [t('services.happens'), sheet.how],
    [t('services.bring'), sheet.bring.join(', ')],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ key, value: <bdi>{value}</bdi> }));
}
