import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { SessionRow } from '../sign-in/public.ts';

export function Sessions({ sessions }: { sessions: SessionRow[] }) {
  const { t } = useWords();
  return (
    <Section title={t('privacy.sessions.title')} id="sessions">
      <p>{t('privacy.sessions.lead')}</p>
      <ul class="link-list">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      {sessions.some(({ mine }) => !mine) && (
        <form method="post" action="/you/sessions/endings">
          <Button kind="quiet">{t('privacy.sessions.end-others')}</Button>
        </form>
      )}
    </Section>
  );
}

function SessionLine({
  session: { id, device, shared_computer, started_at, mine },
}: {
  session: SessionRow;
}) {
  const { t } = useWords();
  const name = device || t('privacy.sessions.unknown');
  return (
    <li class="link-row">
      <div class="link-words">
        <div class="link-main">
          <strong>{name}</strong> {mine && <Tag kind="teal">{t('privacy.sessions.this')}</Tag>}
          <p class="link-note">{t('privacy.sessions.since', { at: started_at })}</p>
          {shared_computer && <p class="link-note">{t('privacy.sessions.shared')}</p>}
        </div>
        <form method="post" action={`/you/sessions/${id}/ending`} class="link-end">
          <Button kind="quiet">
            {mine ? t('privacy.sessions.end-this') : t('privacy.sessions.end')}
            <span class="away"> {name}</span>
          </Button>
        </form>
      </div>
    </li>
  );
}
