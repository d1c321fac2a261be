import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { aboutChoices } from './form.ts';

interface WrongProps {
  service: string;
  name: string;
  typed: Typed;
}

/** Anybody may say what is wrong with an entry, and is told who reads it. */
export function WrongPage({ service, name, typed }: WrongProps) {
  const words = useWords();
  const { t } = words;
  const here = `/find/services/${service}`;
  return (
    <Sheet
      title={t('freshness.wrong.title')}
      windowTitle={t('services.title')}
      lede={t('freshness.wrong.lead', { name })}
      back={{ href: here, label: name }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`${here}/wrong`}>
        <Stack gap={6}>
          <Radios
            name="about"
            legend={t('freshness.wrong.about')}
            value={typedIn(typed, 'about')}
            error={errorIn(words, typed, 'about')}
            choices={aboutChoices.map((value) => ({ value, label: t(`freshness.about.${value}`) }))}
          />
          <Textarea
            name="words"
            label={t('freshness.wrong.words')}
            hint={t('freshness.wrong.words.hint')}
            value={typedIn(typed, 'words')}
            error={errorIn(words, typed, 'words')}
            maxlength={1000}
          />
          <Details summary={t('freshness.field.secret')}>
            <p>{t('freshness.wrong.secret')}</p>
          </Details>
          <p>{t('freshness.wrong.reads')}</p>
          <Button>{t('freshness.wrong.send')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}
