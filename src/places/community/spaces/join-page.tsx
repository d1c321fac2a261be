import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { OwnPersona } from './joining.ts';

export interface JoinPageProps {
  typed: Typed;
  action: string;
  space: { id: string; name: string };
  personas: OwnPersona[];
  /** Who comes back is who they were. */
  was?: OwnPersona | undefined;
  asks?: boolean | undefined;
  code?: string | undefined;
  back: string;
}

/** As whom? One name for this space, and for no other. */
export function JoinPage(props: JoinPageProps) {
  const { typed, action, space, asks, code, back } = props;
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={t('spaces.join.title', { space: space.name })}
      windowTitle={t('spaces.title')}
      lede={t('spaces.join.lead')}
      back={{ href: back, label: t('spaces.back') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={action}>
        <Stack>
          {code && <input type="hidden" name="code" value={code} />}
          <AsWhom {...props} />
          {asks && (
            <Textarea
              name="words"
              label={t('spaces.words.label')}
              hint={t('spaces.words.hint')}
              error={errorIn(words, typed, 'words')}
              value={typedIn(typed, 'words')}
              rows={3}
            />
          )}
          <Button>{asks ? t('spaces.ask') : t('spaces.join')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function AsWhom({ typed, personas, was }: JoinPageProps) {
  const words = useWords();
  const { t } = words;
  if (was)
    return (
      <Notice>
        <input type="hidden" name="persona" value={was.id} />
        <p>{t('spaces.join.again', { name: was.name })}</p>
      </Notice>
    );
  const name = (
    <TextField
      name="name"
      label={t('spaces.persona.name.label')}
      hint={t('spaces.persona.name.hint')}
      error={errorIn(words, typed, 'name')}
      value={typedIn(typed, 'name')}
      autocomplete="off"
      maxlength={40}
    />
  );
  return (
    <Radios
      name="persona"
      legend={t('spaces.persona.legend')}
      hint={t('spaces.persona.hint')}
      error={errorIn(words, typed, 'persona')}
      value={typedIn(typed, 'persona', 'new')}
      choices={[
        { value: 'new', label: t('spaces.persona.new'), more: name },
        ...personas.map(({ id: value, name: label }) => ({ value, label })),
      ]}
    />
  );
}
