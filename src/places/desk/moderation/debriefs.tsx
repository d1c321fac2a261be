import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DebriefAnswers } from '../alerts/public.ts';
import type { Debrief } from './care.ts';

/** Asked of who raised an alert: how are you yourself. */
export function Debriefs({ debriefs }: { debriefs: Debrief[] }) {
  const { t, say } = useWords();
  return (
    <>
      {debriefs.map(({ decision_id, asked_at: at }) => (
        <Card title={t('moderation.debrief.title')} sewn>
          <p>{t('moderation.debrief.words', { at })}</p>
          <DebriefAnswers
            action={`/desk/moderation/debriefs/${decision_id}`}
            labelOf={(answer) => say(`moderation.debrief.${answer}`)}
          />
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
