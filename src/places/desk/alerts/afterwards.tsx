import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { DebriefAnswers } from './debrief-answers.tsx';
import type { Alert, DebriefAnswer } from './responding.ts';

interface AfterwardsProps {
  alert: Alert;
  followUp: { done: boolean } | undefined;
  debrief: DebriefAnswer | undefined;
}

/** When it is over: a question for who closed it, a word to the person the day after, and what went wrong for all to learn from. */
export function Afterwards({ alert, followUp, debrief }: AfterwardsProps) {
  const { t } = useWords();
  if (alert.state !== 'closed') return null;
  return (
    <Stack>
      {debrief !== undefined && <Debrief alert={alert} answer={debrief} />}
      {followUp && <DayAfter alert={alert} done={followUp.done} />}
      <LinkButton kind="quiet" icon="pencil" href={`/desk/adverse-events/new?alert=${alert.id}`}>
        {t('alerts.wrong')}
      </LinkButton>
    </Stack>
  );
}

function Debrief({ alert, answer }: { alert: Alert; answer: DebriefAnswer }) {
  const { t, say } = useWords();
  if (answer !== '')
    return (
      <Notice>{answer === 'wish' ? t('alerts.debrief.heard') : t('alerts.debrief.thanks')}</Notice>
    );
  return (
    <Card title={t('alerts.debrief.title')} sewn>
      <p>{t('alerts.debrief.words')}</p>
      <DebriefAnswers
        action={`/desk/alerts/${alert.id}/debrief`}
        labelOf={(answered) => say(`alerts.debrief.${answered}`)}
      />
    </Card>
  );
}

/** A word to the person, and one for oneself. */
function DayAfter({ alert, done }: { alert: Alert; done: boolean }) {
  const { t } = useWords();
  if (done) return <Notice>{t('alerts.after.said')}</Notice>;
  return (
    <Card title={t('alerts.after.title')}>
      <p>{t('alerts.after.words')}</p>
      <form method="post" action={`/desk/alerts/${alert.id}/follow-up`}>
        <Button kind="quiet">{t('alerts.after.done')}</Button>
      </form>
    </Card>
  );
}
