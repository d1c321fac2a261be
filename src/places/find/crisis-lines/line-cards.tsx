import { Temporal } from 'temporal-polyfill';
import { clock } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { isOpenAt, isStale } from './opening.ts';
import type { CrisisLine, EmergencyNumber } from './queries.ts';

/** Who comes at once. */
export function EmergencyCard({ emergency }: { emergency: EmergencyNumber }) {
  const { t } = useWords();
  return (
    <Card title={t('crisis-lines.emergency.title')} sewn>
      <p>{t('crisis-lines.emergency.words')}</p>
      <LinkButton kind="danger" icon="phone" href={`tel:${emergency.number}`}>
        {t('crisis-lines.emergency.call', { number: unbroken(emergency.number) })}
      </LinkButton>
      <p class="hint">{t('crisis-lines.checked', { day: emergency.checked_at })}</p>
    </Card>
  );
}

/** Who listens, whether they are there now, and when a person last checked the number. */
export function LineCard({ line }: { line: CrisisLine }) {
  const { t } = useWords();
  const now = clock.now();
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
          {t('crisis-lines.call', { number: unbroken(line.phone) })}
        </LinkButton>
      )}
      {line.text_number && (
        <LinkButton
          kind="quiet"
          icon="letter"
          href={`sms:${line.text_number.replaceAll(/[^\d+]/g, '')}${word}`}
        >
          {line.text_word
            ? t('crisis-lines.text-word', {
                word: line.text_word,
                number: unbroken(line.text_number),
              })
            : t('crisis-lines.text', { number: unbroken(line.text_number) })}
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

/** A number stays on one line, so that it is read as one. */
const unbroken = (number: string): string =>
  number.trim().replaceAll(/\s+/g, '\u00A0').replaceAll('-', '\u2011');
