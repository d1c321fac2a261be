import { clock } from '../../../platform/clock.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import {
  EmergencyCard,
  emergencyNumber,
  LineCard,
  linesOpenAt,
  shownLines,
  type CrisisLine,
  type EmergencyNumber,
} from '../../find/crisis-lines/public.ts';

export interface Lines {
  emergency: EmergencyNumber | undefined;
  lines: CrisisLine[];
}

/** Those of the community's country that somebody answers now; where that is not known of any, all. */
export async function linesNow(c: Ask): Promise<Lines> {
  const { db, arrival, words } = c.var;
  const { country } = arrival.community;
  const open = await linesOpenAt(db, country, words.lang, clock.instant());
  const lines = open.length > 0 ? open : await shownLines(db, country, words.lang);
  return { emergency: await emergencyNumber(db, country), lines };
}

/** Numbers to pass on, without leaving the page. */
export function LinesPart({ emergency, lines }: Lines) {
  const { t } = useWords();
  return (
    <Section title={t('alerts.lines')}>
      <Stack gap={4}>
        {emergency && <EmergencyCard emergency={emergency} />}
        {lines.slice(0, 2).map((line) => (
          <LineCard key={line.id} line={line} />
        ))}
        <LinkButton kind="quiet" icon="phone" href="/help">
          {t('alerts.lines.link')}
        </LinkButton>
      </Stack>
    </Section>
  );
}
