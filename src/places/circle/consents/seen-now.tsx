import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Spread, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Tie } from '../ties/public.ts';
import type { Consent } from './queries.ts';

/** What they see now, each part with its one tap to end it, and before that what ending it means. */
export function SeenNow({ tie, consents }: { tie: Tie; consents: Consent[] }) {
  const { t } = useWords();
  const { name } = tie;
  if (consents.length === 0) return <p>{t('consents.now.nothing', { name })}</p>;
  return (
    <Stack gap={4}>
      {consents.map((consent) => (
        <SeenPart consent={consent} />
      ))}
      <Notice>{t('consents.withdraw.means')}</Notice>
      <ButtonRow>
        <form method="post" action={`/circle/ties/${tie.id}/withdrawal`}>
          <Button kind="danger">{t('consents.withdraw.all', { name })}</Button>
        </form>
      </ButtonRow>
      <p>{t('consents.safety')}</p>
    </Stack>
  );
}

function SeenPart({ consent }: { consent: Consent }) {
  const { t, say } = useWords();
  const { id, part, until, fading } = consent;
  return (
    <form method="post" action={`/circle/consents/${id}/withdrawal`}>
      <Spread>
        <div>
          <h3>{t('consents.sees', { part: say(`consents.part.${part}`) })}</h3>
          <p class="hint">{fading ? t('consents.fading') : t('consents.until', { until })}</p>
          {fading && <Tag>{t('consents.fading.tag')}</Tag>}
        </div>
        <Button kind="quiet">
          {t('consents.withdraw')}
          <span class="away"> {say(`consents.part.${part}`)}</span>
        </Button>
      </Spread>
    </form>
  );
}

/** Ways to hear less, to show less slowly, and to part. */
export function LeaveTie({ tie, sharing }: { tie: Tie; sharing: boolean }) {
  const { t } = useWords();
  const { name, id } = tie;
  return (
    <Stack gap={4}>
      {sharing && (
        <Details summary={t('consents.quiet.title')}>
          <p>{t('consents.quiet.means', { name })}</p>
          <form method="post" action={`/circle/ties/${id}/quiet-end`}>
            <Button kind="quiet">{t('consents.quiet')}</Button>
          </form>
        </Details>
      )}
      <Details summary={t('consents.mute.title', { name })}>
        <p>{tie.muted ? t('consents.muted', { name }) : t('consents.mute.means', { name })}</p>
        <form method="post" action={`/circle/ties/${id}/${tie.muted ? 'unmuting' : 'muting'}`}>
          <Button kind="quiet">
            {tie.muted ? t('consents.unmute', { name }) : t('consents.mute', { name })}
          </Button>
        </form>
      </Details>
      <LinkButton kind="quiet" href={`/circle/ties/${id}/ending`}>
        {t('consents.end', { name })}
      </LinkButton>
    </Stack>
  );
}
