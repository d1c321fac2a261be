import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import type { Debrief } from './care.ts';

const answers = ['well', 'talked', 'wish'] as const;

/** Asked of who raised an alert: how are you yourself. */
export function Debriefs({ debriefs }: { debriefs: Debrief[] }) {
  const { t, say } = useWords();
  return (
    <>
      {debriefs.map(({ decision_id, asked_at: at }) => (
        <Card title={t('moderation.debrief.title')} sewn>
          <p>{t('moderation.debrief.words', { at })}</p>
          <form method="post" action={`/desk/moderation/debriefs/${decision_id}`}>
            <ButtonRow>
              {answers.map((answer) => (
                <Button kind="quiet" name="answer" value={answer}>
                  {say(`moderation.debrief.${answer}`)}
                </Button>
              ))}
            </ButtonRow>
          </form>
          <LinkButton
            kind="quiet"
            icon="pencil"
            href={`/desk/adverse-events/new?decision=${decision_id}`}
          >
            {t('moderation.debrief.wrong')}
          </LinkButton>
        </Card>
      ))}
    </>
  );
}
