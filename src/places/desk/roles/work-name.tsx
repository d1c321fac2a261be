import { typedIn, emptyForm, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';

/** A role is worked under a name that is none of the person's pseudonyms. */
export function WorkNameForm({ typed = emptyForm }: { typed?: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Card title={t('roles.work-name.title')} sewn>
      <form method="post" action="/desk/my-name">
        <Stack gap={4}>
          <TextField
            name="name"
            label={t('roles.work-name.label')}
            hint={t('roles.work-name.hint')}
            value={typedIn(typed, 'name')}
            error={errorIn(words, typed, 'name')}
            autocomplete="off"
          />
          <Button>{t('roles.work-name.button')}</Button>
        </Stack>
      </form>
    </Card>
  );
}

export function WorkNamePage({
  typed,
  back,
}: {
  typed: Typed;
  back: { href: string; label: string };
}) {
  const { t } = useWords();
  return (
    <Sheet title={t('roles.work-name.page')} back={back}>
      <FormErrors typed={typed} />
      <WorkNameForm typed={typed} />
    </Sheet>
  );
}
