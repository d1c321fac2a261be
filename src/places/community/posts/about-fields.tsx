import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { NEEDS, POST_KINDS } from './form.ts';

/** What kind of post it is. */
export function KindField({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <Radios
      name="kind"
      legend={t('posts.kind.legend')}
      error={errorIn(words, typed, 'kind')}
      value={typedIn(typed, 'kind')}
      choices={POST_KINDS.map((value) => ({
        value,
        label: say(`posts.kind.${value}`),
        hint: say(`posts.kind.${value}.hint`),
      }))}
    />
  );
}

export function NeedsField({ typed }: { typed: Typed }) {
  const { t, say } = useWords();
  const chosen = chosenIn(typed, 'needs');
  return (
    <Details summary={t('posts.needs.summary')} open={chosen.length > 0}>
      <Checkboxes
        name="needs"
        legend={t('posts.needs.legend')}
        value={chosen}
        choices={NEEDS.map((value) => ({ value, label: say(`posts.need.${value}`) }))}
      />
    </Details>
  );
}
