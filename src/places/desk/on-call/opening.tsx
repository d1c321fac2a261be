import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import type { Helper, Travels } from './queries.ts';

interface OpeningProps {
  travels: Travels;
  helpers: Helper[];
  typed: Typed;
  hasShifts: boolean;
  /** Whether the host rings, besides mail. */
  rings: boolean;
}

/** Closed until every step is done; then one tap opens it, and one closes it. */
export function OpeningSteps({ travels, helpers, typed, hasShifts, rings }: OpeningProps) {
  const { t } = useWords();
  const step = (name: 'people' | 'tests' | 'fallback' | 'shifts', isDone: boolean) => ({
    title: t(`on-call.step.${name}`),
    state: isDone ? ('done' as const) : undefined,
    stateLabel: isDone ? t('on-call.step.done') : undefined,
  });
  const answered = helpers.filter(({ answered_at }) => answered_at).length;
  return (
    <Stack>
      <State open={travels.is_open} />
      <Steps
        level={2}
        steps={[
          { ...step('people', helpers.length >= 2), children: <People helpers={helpers} /> },
          { ...step('tests', answered >= 2), children: <Tests helpers={helpers} rings={rings} /> },
          {
            ...step('fallback', Boolean(travels.fallback_agreed_at)),
            children: <Fallback {...{ travels, typed }} />,
          },
          { ...step('shifts', hasShifts), children: <p>{t('on-call.step.shifts.words')}</p> },
        ]}
      />
      <Minutes {...{ travels, typed }} />
    </Stack>
  );
}

function State({ open }: { open: boolean }) {
  const { t } = useWords();
  return (
    <Card title={t(open ? 'on-call.open' : 'on-call.closed')} sewn>
      <p>{t(open ? 'on-call.open.words' : 'on-call.closed.words')}</p>
      <form method="post" action={open ? '/desk/on-call/closing' : '/desk/on-call/opening'}>
        <Button kind={open ? 'quiet' : undefined}>
          {t(open ? 'on-call.close' : 'on-call.open.button')}
        </Button>
      </form>
    </Card>
  );
}

function People({ helpers }: { helpers: Helper[] }) {
  const { t } = useWords();
  return (
    <p>
      {t('on-call.step.people.words', { count: helpers.length })}{' '}
      <a href="/desk/roles">{t('on-call.step.people.link')}</a>
    </p>
  );
}

function Tests({ helpers, rings }: { helpers: Helper[]; rings: boolean }) {
  const { t } = useWords();
  return (
    <Stack gap={4}>
      <p>{t(rings ? 'on-call.step.tests.rings' : 'on-call.step.tests.words')}</p>
      <ul>
        {helpers.map(({ name, answered_at: day, sent_at, rung }) => (
          <li>
            <bdi>{name || t('on-call.nameless')}</bdi>:{' '}
            {day
              ? t(rung ? 'on-call.test.rung' : 'on-call.test.answered', { day })
              : t(sent_at ? 'on-call.test.waits' : 'on-call.test.none')}
          </li>
        ))}
      </ul>
      <form method="post" action="/desk/on-call/tests">
        <Button kind="quiet">{t('on-call.test.send')}</Button>
      </form>
    </Stack>
  );
}

function Fallback({ travels, typed }: Pick<OpeningProps, 'travels' | 'typed'>) {
  const words = useWords();
  const { t } = words;
  const { fallback_name: name, fallback_agreed_at: day } = travels;
  return (
    <Stack gap={4}>
      <p>{t('on-call.step.fallback.words')}</p>
      {name && (
        <Notice>
          {day ? t('on-call.fallback.has', { name, day }) : t('on-call.fallback.waits', { name })}
        </Notice>
      )}
      <form method="post" action="/desk/on-call/fallback">
        <Stack gap={4}>
          <TextField
            name="name"
            label={t('on-call.fallback.name')}
            value={typedIn(typed, 'name')}
            error={errorIn(words, typed, 'name')}
          />
          <TextField
            name="mail"
            type="email"
            label={t('on-call.fallback.mail')}
            value={typedIn(typed, 'mail')}
            error={errorIn(words, typed, 'mail')}
          />
          <Button kind="quiet">{t('on-call.fallback.ask')}</Button>
        </Stack>
      </form>
    </Stack>
  );
}

function Minutes({ travels, typed }: Pick<OpeningProps, 'travels' | 'typed'>) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/desk/on-call/minutes">
      <Stack gap={4}>
        <TextField
          name="minutes"
          label={t('on-call.minutes')}
          hint={t('on-call.minutes.hint')}
          inputmode="numeric"
          short
          value={typedIn(typed, 'minutes', String(travels.minutes_to_answer))}
          error={errorIn(words, typed, 'minutes')}
        />
        <Button kind="quiet">{t('on-call.minutes.save')}</Button>
      </Stack>
    </form>
  );
}
