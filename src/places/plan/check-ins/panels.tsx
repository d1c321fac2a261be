import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { clock } from '../../../platform/clock.ts';
import { eachDay, plusDays, weekdayOf, type Day } from '../../../platform/local-days.ts';
import type { Words } from '../../../platform/words.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { Day as ClothDay } from '../../../ui/quilt/cloth.ts';
import { YearQuilt } from '../../../ui/quilt/year-quilt.tsx';
import { lookAt } from '../../circle/consents/public.ts';
import type { Scale } from './checkin.ts';
import { shownDays, shownNotes, type ShownDay, type ShownNote } from './shown.ts';
import { asDate, capital, drawnScale, moodWord, moodWords } from './words-of-days.ts';

const SHOWN_WEEKS = 12;

/** On a supporter's page: how the days were, and the notes; each only by its own consent, each with its look. */
export async function checkInPanel(
  desk: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  const { db, words, services } = desk;
  const today = clock.today(words.zone).toString() as Day;
  const since = plusDays(today, 2 - weekdayOf(today) - 7 * SHOWN_WEEKS);
  const days = (await lookAt(desk, member, 'checkin-mood'))
    ? await shownDays(db, member, since)
    : undefined;
  const notes = (await lookAt(desk, member, 'checkin-notes'))
    ? await shownNotes({ db, master: services.master }, member, plusDays(today, -28))
    : undefined;
  if (!days && !notes) return undefined;
  return (
    <Stack>
      {days && <Days {...{ days, since, today, words }} />}
      {notes && <Notes notes={notes} words={words} />}
    </Stack>
  );
}

interface DaysProps {
  days: ShownDay[];
  since: Day;
  today: Day;
  words: Words;
}

function Days({ days, since, today, words }: DaysProps) {
  const { t } = words;
  const [latest] = days;
  return (
    <Card title={t('check-ins.panel.title')}>
      {!latest && <p>{t('check-ins.panel.none')}</p>}
      {latest && (
        <p>
          {t('check-ins.panel.latest', {
            day: asDate(latest.day, words),
            mood: moodWord(words, latest.scale, latest.mood),
          })}
        </p>
      )}
      {(['plain', 'centred'] as const).map((scale) => (
        <Cloth
          days={days.filter((one) => one.scale === scale)}
          {...{ scale, since, today, words }}
        />
      ))}
      <p class="hint">{t('check-ins.panel.plain')}</p>
    </Card>
  );
}

function Cloth({ days, scale, since, today, words }: DaysProps & { scale: Scale }) {
  const { t, say, lang } = words;
  if (days.length === 0) return null;
  const moods = new Map(days.map(({ day, mood }) => [day, mood]));
  return (
    <YearQuilt
      id={`shown-${scale}`}
      title={t('check-ins.panel.cloth', { count: days.length, scale })}
      seasons={[
        {
          label: t('check-ins.panel.since', { day: asDate(since, words) }),
          days: eachDay(since, today).map((day): ClothDay => moods.get(day) ?? 0),
          startsOn: weekdayOf(since) - 1,
        },
      ]}
      words={{ 0: capital(say('check-ins.quilt.plain'), lang), ...moodWords(words, scale) }}
      scale={drawnScale(scale)}
      table={{
        summary: t('check-ins.quilt.table'),
        head: [t('check-ins.trend.head'), t('check-ins.panel.how')],
        rows: days.map(({ day, mood }) => [
          t('check-ins.day', { day: asDate(day, words) }),
          moodWord(words, scale, mood),
        ]),
      }}
    />
  );
}

function Notes({ notes, words }: { notes: ShownNote[]; words: Words }) {
  const { t } = words;
  return (
    <Card title={t('check-ins.panel.notes')}>
      {notes.length === 0 && <p>{t('check-ins.panel.notes.none')}</p>}
      <Stack gap={4}>
        {notes.map(({ day, words: own }) => (
          <div>
            <p class="hint">{t('check-ins.day', { day: asDate(day, words) })}</p>
            <blockquote>{own}</blockquote>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
