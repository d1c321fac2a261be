import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { CopyButton } from '../../../ui/copy-button/copy-button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { Asking } from './joining.ts';
import type { Space } from './queries.ts';

/** For guides: who asks to come in, and a code for somebody whom they invite. */
export function AskingsPage({ space, askings }: { space: Space; askings: Asking[] }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('spaces.askings')}
      lede={t('spaces.askings.lead')}
      back={{ href: `/community/spaces/${space.id}`, label: space.name }}
    >
      <Stack>
        {askings.length === 0 && (
          <EmptyState title={t('spaces.askings.none.title')}>{t('spaces.askings.none')}</EmptyState>
        )}
        {askings.map((asking) => (
          <OneAsking space={space} asking={asking} />
        ))}
        <form method="post" action={`/community/spaces/${space.id}/invitations`}>
          <Stack gap={2}>
            <p>{t('spaces.code.means')}</p>
            <Button kind="quiet">{t('spaces.code.make')}</Button>
          </Stack>
        </form>
      </Stack>
    </Sheet>
  );
}

function OneAsking({ space, asking }: { space: Space; asking: Asking }) {
  const { t } = useWords();
  return (
    <Card title={asking.name} above={<PersonaPatch persona={asking} />}>
      {asking.words && <p>{asking.words}</p>}
      <form method="post" action={`/community/spaces/${space.id}/askings/${asking.id}/answer`}>
        <ButtonRow>
          <Button name="answer" value="yes">
            {t('spaces.askings.yes')}
          </Button>
          <Button kind="quiet" name="answer" value="no">
            {t('spaces.askings.no')}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}

export function CodeShown({ space, code }: { space: Space; code: string }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('spaces.code.title')}
      lede={t('spaces.code.lead')}
      back={{ href: `/community/spaces/${space.id}`, label: space.name }}
    >
      <CopyButton
        text={code}
        name="code"
        label={t('spaces.code.label')}
        copy={t('spaces.code.copy')}
        copied={t('spaces.code.copied')}
      />
    </Sheet>
  );
}

export function CodePage({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={t('spaces.invited')}
      lede={t('spaces.invited.lead')}
      back={{ href: '/community', label: t('spaces.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/community/invitations">
        <Stack>
          <TextField
            name="code"
            label={t('spaces.code.label')}
            error={errorIn(words, typed, 'code')}
            value={typedIn(typed, 'code')}
            autocomplete="off"
          />
          <Button>{t('spaces.code.open')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}
