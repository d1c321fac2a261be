import { randomUUID } from 'node:crypto';
import type { Day } from '../../../platform/local-days.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import { Amounts, Mood, MoodSeenBy, Ticks } from './day-fields.tsx';
import type { DayPageProps } from './day-page-props.ts';
import { DaySaid } from './day-said.tsx';
import { NoteField } from './note-field.tsx';
import { AskSafe } from './safe-part.tsx';
import { asDate } from './words-of-days.ts';

/** All that may be said of a day; every part of it may stay open. */
export function DayPage(props: DayPageProps) {
  const words = useWords();
  const { t } = words;
  const { day, today, before, typed } = props;
  return (
    <Sheet
      title={t(day === today ? 'check-ins.day.today' : 'check-ins.day', {
        day: asDate(day, words),
      })}
      windowTitle={t('check-ins.title')}
      back={{ href: '/plan/check-ins', label: t('check-ins.title') }}
    >
      <DaySaid {...props} />
      <FormErrors typed={typed} />
      <form method="post" action="/plan/check-ins">
        <Stack>
          <input type="hidden" name="day" value={day} />
          <input type="hidden" name="grown" value="yes" />
          <input type="hidden" name="sent-as" value={randomUUID()} />
          <Mood {...props} />
          <MoodSeenBy seers={props.seenBy} />
          <Audience kind="me">{t('check-ins.seen.rest')}</Audience>
          <Amounts {...props} />
          <Ticks {...props} />
          <NoteField {...props} />
          <AskSafe {...props.safety} />
          <Button>{t(before ? 'check-ins.save.again' : 'check-ins.save')}</Button>
        </Stack>
      </form>
      {before && <TakeBack day={day} />}
    </Sheet>
  );
}

function TakeBack({ day }: { day: Day }) {
  const { t } = useWords();
  return (
    <>
      <Stitch />
      <form method="post" action={`/plan/check-ins/${day}/taking-back`}>
        <Stack gap={4}>
          <p>{t('check-ins.take-back.means')}</p>
          <Button kind="quiet">{t('check-ins.take-back')}</Button>
        </Stack>
      </form>
    </>
  );
}
