import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { KeptService } from './queries.ts';

/** Who can see one kept service, in words. */
export function KeptAudience({ shown }: { shown: boolean }) {
  const { t } = useWords();
  return shown ? (
    <Audience kind="circle">{t('kept.audience.circle')}</Audience>
  ) : (
    <Audience kind="me">{t('kept.audience.me')}</Audience>
  );
}

interface ListProps {
  kept: readonly KeptService[];
  done: string | undefined;
}

export function KeptListPage({ kept, done }: ListProps) {
  const { t, say } = useWords();
  return (
    <Sheet
      title={t('kept.title')}
      lede={t('kept.lead')}
      back={{ href: '/find', label: t('services.title') }}
    >
      <Stack gap={6}>
        {done && ['saved', 'removed'].includes(done) && <Flash text={say(`kept.done.${done}`)} />}
        {kept.length === 0 && <NothingKept />}
        {kept.length > 0 && (
          <ButtonRow>
            <LinkButton kind="quiet" icon="print" href="/find/kept/paper">
              {t('kept.print')}
            </LinkButton>
          </ButtonRow>
        )}
        <Stack gap={4}>
          {kept.map((one) => (
            <KeptCard {...one} />
          ))}
        </Stack>
      </Stack>
    </Sheet>
  );
}

function KeptCard({ id, service, name, note, shown }: KeptService) {
  const { t } = useWords();
  return (
    <Card title={name} href={`/find/services/${service}`} above={<KeptAudience shown={shown} />}>
      {note && <p>{note}</p>}
      <p>
        <a href={`/find/kept/${id}`}>
          {t('kept.change')}
          <span class="away"> {name}</span>
        </a>
      </p>
    </Card>
  );
}

function NothingKept() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('kept.none')}
      step={<LinkButton href="/find">{t('kept.none.step')}</LinkButton>}
    >
      <p>{t('kept.none.words')}</p>
    </EmptyState>
  );
}

/** One kept service: its note, who sees it, and letting it go. */
export function KeptPage({ kept, typed }: { kept: KeptService; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const { id, name, note, shown } = kept;
  return (
    <Sheet
      title={name}
      windowTitle={t('kept.title')}
      back={{ href: '/find/kept', label: t('kept.title') }}
      above={<KeptAudience shown={shown} />}
    >
      <FormErrors typed={typed} />
      <Stack gap={6}>
        <form method="post" action={`/find/kept/${id}`}>
          <Stack gap={4}>
            <Textarea
              name="note"
              label={t('kept.note')}
              hint={t('kept.note.hint')}
              value={typedIn(typed, 'note', note)}
              error={errorIn(words, typed, 'note')}
              maxlength={2000}
            />
            <Checkbox
              name="shown"
              label={t('kept.show')}
              hint={t('kept.show.hint')}
              checked={shown}
            />
            <Button>{t('kept.save')}</Button>
          </Stack>
        </form>
        <form method="post" action={`/find/kept/${id}/removal`}>
          <Button kind="quiet">{t('kept.remove')}</Button>
        </form>
      </Stack>
    </Sheet>
  );
}
