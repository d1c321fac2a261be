import type { Day } from '../../../platform/local-days.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { SeenBy, type Seer } from '../../circle/consents/public.ts';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Scale } from './checkin.ts';
import type { DaysOff } from './days-off.ts';
import { DaysOffPart } from './days-off-part.tsx';
import type { ScaledVersion } from './history.ts';
import { Keeping, Tap } from './tap.tsx';
import { asDate, capital, moodWord } from './words-of-days.ts';

export interface CheckInsPageProps {
  today: Day;
  scale: Scale;
  /** The days that were said lately, the newest first. */
  said: readonly ScaledVersion[];
  toFill: readonly Day[];
  daysOff: DaysOff[];
  seenBy: Seer[];
  keptFor: string | undefined;
  typed: Typed;
  done: string | undefined;
}

const saidOnce = ['how', 'off', 'back'];

/** One tap for today, the days that may still be said, and days off. */
export function CheckInsPage(props: CheckInsPageProps) {
  const { t, say } = useWords();
  const { today, daysOff, typed, done } = props;
  return (
    <Sheet
      title={t('check-ins.title')}
      back={{ href: '/plan', label: t('check-ins.back') }}
      above={<SeenBy part="checkin-mood" seers={props.seenBy} />}
    >
      {done && saidOnce.includes(done) && <Flash text={say(`check-ins.done.${done}`)} />}
      <FormErrors typed={typed} />
      <Stack>
        <TodayPart {...props} />
        <ToFill days={props.toFill} />
        <Said {...props} />
        <Section title={t('check-ins.more.title')}>
          <LinkList links={moreLinks.map((topic) => moreLink(topic, say))} />
        </Section>
        <DaysOffPart {...{ today, daysOff, typed }} />
      </Stack>
    </Sheet>
  );
}

const moreLinks = ['quilt', 'how', 'line'] as const;
const addresses = {
  quilt: '/plan/quilt',
  how: '/plan/check-ins/how',
  line: '/plan/check-ins/line',
};
const moreLink = (topic: (typeof moreLinks)[number], say: (key: string) => string) => ({
  href: addresses[topic],
  label: say(`check-ins.more.${topic}`),
  note: say(`check-ins.more.${topic}.note`),
});

function TodayPart({ today, said, scale, daysOff, keptFor }: CheckInsPageProps) {
  const words = useWords();
  const { t } = words;
  const now = said.find(({ day }) => day === today);
  const off = daysOff.find(({ first }) => first <= today);
  if (now)
    return (
      <Card
        title={t('check-ins.today.is', { mood: moodWord(words, now.scale, now.mood) })}
        href={`/plan/check-ins/${today}`}
        sewn
      >
        <p>{t('check-ins.today.more')}</p>
        <Keeping keptFor={keptFor} />
      </Card>
    );
  return (
    <Card sewn>
      <Tap day={today} legend={t('check-ins.today.ask')} {...{ scale, keptFor }} />
      {off && <p>{t('check-ins.today.off', { last: asDate(off.last, words) })}</p>}
    </Card>
  );
}

function ToFill({ days }: { days: readonly Day[] }) {
  const words = useWords();
  const { t } = words;
  if (days.length === 0) return null;
  return (
    <Section title={t('check-ins.fill.title')}>
      <p>{t('check-ins.fill')}</p>
      <LinkList
        links={days.toReversed().map((day) => ({
          href: `/plan/check-ins/${day}`,
          label: t('check-ins.day', { day: asDate(day, words) }),
        }))}
      />
    </Section>
  );
}

function Said({ said, today }: CheckInsPageProps) {
  const words = useWords();
  const { t } = words;
  const earlier = said.filter(({ day }) => day !== today).slice(0, 7);
  if (earlier.length === 0) return null;
  return (
    <Section title={t('check-ins.said.title')}>
      <LinkList
        links={earlier.map(({ day, scale, mood }) => ({
          href: `/plan/check-ins/${day}`,
          label: t('check-ins.day', { day: asDate(day, words) }),
          end: capital(moodWord(words, scale, mood), words.lang),
        }))}
      />
    </Section>
  );
}
