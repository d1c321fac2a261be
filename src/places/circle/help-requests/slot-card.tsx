import { typedIn } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Claim, Slot } from './queries.ts';
import type { RequestPageProps } from './request-page-props.ts';

type SlotCardProps = RequestPageProps & { slot: Slot };

/** One time: who comes, or the way to say "I can". */
export function SlotCard(props: SlotCardProps) {
  const { request, slot, claims, mine } = props;
  const { t } = useWords();
  const here = claims.filter((claim) => claim.slot === slot.id);
  const day = slot.starts_at;
  return (
    <Card level={3} title={t('help-requests.slot', { day, minutes: slot.minutes })}>
      <Stack gap={4}>
        {here.map((claim) => (
          <ClaimLine {...props} claim={claim} />
        ))}
        {mine && slot.free > 0 && <p>{t('help-requests.slot.waits', { free: slot.free })}</p>}
        {!mine && here.length === 0 && slot.free === 0 && <p>{t('help-requests.slot.full')}</p>}
        {!mine && here.length === 0 && slot.free > 0 && <ClaimForm {...props} />}
        {(mine || here.length > 0) && (
          <p>
            <a href={`/circle/help/${request.id}/slots/${slot.id}/calendar.ics`}>
              {t('help-requests.calendar')}
            </a>
          </p>
        )}
      </Stack>
    </Card>
  );
}

function ClaimForm({ request, slot, typed }: SlotCardProps) {
  const { t } = useWords();
  return (
    <form method="post" action={`/circle/help/${request.id}/slots/${slot.id}/claim`}>
      <Stack gap={4}>
        <TextField
          name="called"
          id={`called-${slot.id}`}
          label={t('help-requests.claim.called.label')}
          hint={t('help-requests.claim.called.hint', { name: request.called })}
          value={typedIn(typed, 'called')}
          maxlength={60}
        />
        <Button>{t('help-requests.claim')}</Button>
      </Stack>
    </form>
  );
}

function ClaimLine({ request, claim, mine, known }: SlotCardProps & { claim: Claim }) {
  const { t } = useWords();
  const name = known.find(({ supporter }) => supporter === claim.helper)?.name ?? claim.called;
  const post = (what: string) => `/circle/help/${request.id}/claims/${claim.id}/${what}`;
  return (
    <>
      <p>{lineFor(useWords(), claim, mine, name)}</p>
      <Cluster>
        {!mine && !claim.done && (
          <Press to={post('giving-back')}>{t('help-requests.give-back')}</Press>
        )}
        {!claim.done && <Press to={post('done')}>{t('help-requests.done')}</Press>}
        {mine && !claim.thanked && (
          <Press to={post('thanks')}>{t('help-requests.thank', { name })}</Press>
        )}
      </Cluster>
    </>
  );
}

function lineFor({ t }: ReturnType<typeof useWords>, claim: Claim, mine: boolean, name: string) {
  if (claim.thanked)
    return mine ? t('help-requests.thanked.mine', { name }) : t('help-requests.thanked');
  if (claim.done)
    return mine ? t('help-requests.was-done.mine', { name }) : t('help-requests.was-done');
  return mine ? t('help-requests.comes', { name }) : t('help-requests.yours');
}

function Press({ to, children }: { to: string; children: string }) {
  return (
    <form method="post" action={to}>
      <Button kind="quiet">{children}</Button>
    </form>
  );
}
