import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import type { AlertState } from '../../desk/alerts/public.ts';
import type { StandingAnswer } from './risk-answers.ts';

export interface Safety {
  /** Whether somebody would read the answer: only then is it asked. */
  asked: boolean;
  answer: StandingAnswer | undefined;
  /** What became of the alert, where one was sent. */
  state: AlertState | undefined;
}

/** Asked only where somebody answers, and it says who reads it. */
export function AskSafe({ asked, answer }: Safety) {
  const { t, say } = useWords();
  if (!asked) return null;
  return (
    <Radios
      name="safe"
      legend={t('check-ins.safe.ask')}
      hint={t('check-ins.safe.hint')}
      value={answer?.answer}
      choices={(['safe', 'unsure', 'unsafe'] as const).map((value) => ({
        value,
        label: say(`check-ins.safe.${value}`),
        ...(value === 'unsafe' ? { hint: t('check-ins.safe.unsafe.hint') } : {}),
      }))}
    />
  );
}

interface SafetySaidProps extends Safety {
  /** Where the tap goes that tells the people on call. */
  calling: string | undefined;
}

/** Only what is true: sent, a person has it, nobody has answered; and the lines that are open. */
export function SafetySaid({ calling, answer, state, asked }: SafetySaidProps) {
  const { t, say } = useWords();
  if (!answer) return null;
  return (
    <Notice kind="care" title={t('check-ins.safe.said.title')}>
      <p>{state ? say(`check-ins.safe.state.${state}`) : t('check-ins.safe.said')}</p>
      <ButtonRow>
        <LinkButton href="/help">{t('check-ins.safe.help')}</LinkButton>
        {answer.alert && (
          <LinkButton kind="quiet" href={`/you/alerts/${answer.alert}`}>
            {t('check-ins.safe.became')}
          </LinkButton>
        )}
        {calling && asked && !state && (
          <form method="post" action={calling}>
            <Button kind="quiet">{t('check-ins.safe.call')}</Button>
          </form>
        )}
      </ButtonRow>
      {calling && asked && !state && <p>{t('check-ins.safe.call.means')}</p>}
    </Notice>
  );
}
