import type { VNode } from 'preact';
import { useWords } from '../../../platform/words.tsx';
import type { Typed } from '../../../platform/web/form.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Progress } from '../../../ui/progress/progress.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { FormErrors, Sheet } from '../frame/public.tsx';
import { nextStep, steps } from './steps.ts';

/** How far it has come, and the one next step. It can be left and returned to. */
export function ProgressPage({
  done,
  error,
}: {
  done: readonly string[];
  error?: string | undefined;
}) {
  const { t, say } = useWords();
  const next = nextStep(done);
  const state = (name: string) =>
    done.includes(name) ? 'done' : name === next?.name ? 'now' : undefined;
  const count = steps.filter(({ name }) => done.includes(name)).length;
  return (
    <Sheet title={t('setup.progress.title')} lede={t('setup.progress.lead')}>
      {error && <Notice kind="care">{say(error)}</Notice>}
      <Progress
        label={t('setup.progress.count', { count, all: steps.length })}
        value={count}
        max={steps.length}
      />
      <Steps
        level={2}
        steps={steps.map(({ name }) => ({
          title: say(`setup.${name}.title`),
          state: state(name),
          stateLabel: done.includes(name) ? t('setup.progress.done') : undefined,
          children: state(name) && <StepLink name={name} done={done.includes(name)} />,
        }))}
      />
      {next ? null : <OpenForm />}
    </Sheet>
  );
}

function StepLink({ name, done }: { name: string; done: boolean }) {
  const { t, say } = useWords();
  const href = `/set-up/${name}`;
  if (!done) return <LinkButton href={href}>{t('setup.progress.on')}</LinkButton>;
  return (
    <a href={href}>
      {t('setup.progress.change')}
      <span class="away"> {say(`setup.${name}.title`)}</span>
    </a>
  );
}

function OpenForm() {
  const { t } = useWords();
  return (
    <form method="post" action="/set-up/opening">
      <Card title={t('setup.open.title')} sewn>
        <p>{t('setup.open.words')}</p>
        <Button>{t('setup.open.button')}</Button>
      </Card>
    </form>
  );
}

interface AnswerPageProps {
  name: string;
  action: string;
  back: { href: string; label: string };
  typed: Typed;
  fields: VNode;
}

/** One question on a page of its own: in set-up, and later on the desk. */
export function AnswerPage({ name, action, back, typed, fields }: AnswerPageProps) {
  const { t, say } = useWords();
  return (
    <Sheet title={say(`setup.${name}.title`)} lede={say(`setup.${name}.lead`)} back={back}>
      <FormErrors typed={typed} />
      <form method="post" action={action}>
        <Stack>
          {fields}
          <ButtonRow>
            <Button>{t('setup.answer.save')}</Button>
            <LinkButton href={back.href} kind="quiet">
              {t('setup.answer.later')}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </form>
    </Sheet>
  );
}
