import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { HARMS, KINDS } from './form.ts';

/** What happened, how bad it was, and what would have helped: three answers and no blame. */
export function WritePage({ typed }: { typed: Typed }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('adverse-events.write.title')}
      windowTitle={t('adverse-events.title')}
      lede={t('adverse-events.write.lead')}
      back={{ href: '/desk/adverse-events', label: t('adverse-events.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/desk/adverse-events">
        <input type="hidden" name="alert" value={typedIn(typed, 'alert')} />
        <input type="hidden" name="decision" value={typedIn(typed, 'decision')} />
        <Stack>
          <Answers typed={typed} />
          <Audience kind="circle">{t('adverse-events.audience')}</Audience>
          <Button>{t('adverse-events.write.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function Answers({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  const none = { value: '', label: t('adverse-events.choose') };
  const kinds = KINDS.map((value) => ({ value, label: say(`adverse-events.kind.${value}`) }));
  return (
    <>
      <Select
        name="kind"
        label={t('adverse-events.kind')}
        options={[none, ...kinds]}
        value={typedIn(typed, 'kind')}
        error={errorIn(words, typed, 'kind')}
      />
      <Radios
        name="harm"
        legend={t('adverse-events.harm')}
        choices={HARMS.map((value) => ({ value, label: say(`adverse-events.harm.${value}`) }))}
        value={typedIn(typed, 'harm')}
        error={errorIn(words, typed, 'harm')}
      />
      <Textarea
        name="words"
        label={t('adverse-events.words')}
        hint={t('adverse-events.words.hint')}
        value={typedIn(typed, 'words')}
        error={errorIn(words, typed, 'words')}
      />
    </>
  );
}
