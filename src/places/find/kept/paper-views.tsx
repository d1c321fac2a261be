import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Paper, PaperTools } from '../../../ui/paper/paper.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { ServiceOnPaper, type DayHours, type ServiceSheet } from '../services/public.ts';

interface Entry {
  sheet: ServiceSheet;
  week: readonly DayHours[];
  note: string;
}

interface PaperProps {
  entries: readonly Entry[];
  today: string;
  large: boolean;
}

/** All that one keeps, on paper; who leaves it lying about shows it to others. */
export function KeptPaperPage({ entries, today, large }: PaperProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('kept.paper')}
      windowTitle={t('kept.title')}
      back={{ href: '/find/kept', label: t('kept.title') }}
    >
      <Stack gap={6}>
        <PaperTools>
          <PrintButton label={t('services.paper.print')} />
          <LinkButton kind="quiet" href={large ? '/find/kept/paper' : '/find/kept/paper?large=yes'}>
            {large ? t('services.paper.smaller') : t('services.paper.larger')}
          </LinkButton>
        </PaperTools>
        <PaperTools>
          <Notice>{t('kept.paper.words')}</Notice>
        </PaperTools>
        <Paper large={large}>
          {entries.map(({ sheet, week, note }) => (
            <Paper large={large}>
              <h2>{sheet.name}</h2>
              {note && <p>{note}</p>}
              <ServiceOnPaper {...{ sheet, week, today, large }} />
            </Paper>
          ))}
        </Paper>
      </Stack>
    </Sheet>
  );
}
