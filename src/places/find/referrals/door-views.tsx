import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { stepTitle } from './account.tsx';
import { AnswerFields } from './answer-fields.tsx';
import type { Behind } from './door.ts';
import type { Step } from './queries.ts';

interface DoorProps {
  behind: Behind;
  token: string;
  community: string;
}

/** Before the words: a machine that follows links in mails opens nothing, and the member sees true openings only. */
export function DoorPage({ behind, token, community }: DoorProps) {
  const { t } = useWords();
  const { service, organisation } = behind.letter;
  return (
    <Sheet
      title={t('referrals.door.title', { organisation: organisation || service })}
      windowTitle={t('referrals.code.title')}
      lede={t('referrals.door.lead', { community, service })}
    >
      <form method="post" action={`/r/${token}/opening`} data-turbo="false">
        <Stack>
          <p>{t('referrals.door.who')}</p>
          <p>{t('referrals.door.ends', { day: behind.ends })}</p>
          <Button>{t('referrals.door.open')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

type OpenedProps = DoorProps & { thread: Step[]; typed: Typed };

/** What the person wrote, what was said since, and the four answers. */
export function OpenedPage({ behind, token, thread, typed }: OpenedProps) {
  const { t } = useWords();
  const { service, organisation, called, need, reach } = behind.letter;
  return (
    <Sheet
      title={t('referrals.door.title', { organisation: organisation || service })}
      windowTitle={t('referrals.code.title')}
    >
      <FormErrors typed={typed} />
      <Stack>
        <Card title={t('referrals.door.read.title')}>
          <SummaryList
            rows={[
              { key: t('referrals.letter.for'), value: service },
              { key: t('referrals.words.called'), value: called },
              { key: t('referrals.words.need'), value: <Prose text={need} level={3} /> },
              { key: t('referrals.door.reach'), value: reach || t('referrals.door.reach.none') },
            ]}
          />
        </Card>
        {thread.length > 0 && <Thread thread={thread} />}
        <Card sewn title={t('referrals.answer.title')}>
          <form method="post" action={`/r/${token}/answer`}>
            <Stack>
              <AnswerFields typed={typed} noted={false} />
              <Button>{t('referrals.answer.button')}</Button>
            </Stack>
          </form>
        </Card>
      </Stack>
    </Sheet>
  );
}

function Thread({ thread }: { thread: Step[] }) {
  const words = useWords();
  const { t } = words;
  const titleOf = (step: Step) => {
    if (step.step === 'ask') return t('referrals.door.yours');
    return step.step === 'answer' ? t('referrals.door.theirs') : stepTitle(words, step);
  };
  const rows = thread.map((step) => ({
    key: titleOf(step),
    value: (
      <>
        <p>{t('referrals.at', { day: step.at })}</p>
        {step.words && <Prose text={step.words} level={3} />}
      </>
    ),
  }));
  return (
    <Section title={t('referrals.door.thread')}>
      <SummaryList rows={rows} />
    </Section>
  );
}

export function CodePage({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet title={t('referrals.code.title')} lede={t('referrals.code.lead')}>
      <FormErrors typed={typed} />
      <form method="post" action="/r">
        <Stack>
          <TextField
            name="code"
            label={t('referrals.code.label')}
            hint={t('referrals.code.hint')}
            error={errorIn(words, typed, 'code')}
            value={typedIn(typed, 'code')}
            autocomplete="off"
            short
          />
          <Button>{t('referrals.code.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}
