import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { NearMe } from '../../../ui/near-me/near-me.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Asked } from './asked.ts';
import { choicesIn } from './asked.ts';
import { FilterFields, type Offers } from './filter-fields.tsx';

export interface SearchFormProps {
  asked: Asked;
  country: string;
  /** Left out on the first page, where words and a place are enough. */
  offers?: Offers;
}

/** The first question. */
export function SearchForm(props: SearchFormProps) {
  return (
    <Card>
      <Question {...props} />
    </Card>
  );
}

/** What was found comes first, also on a phone: all of the form is one tap away, but where nothing was asked yet. */
export function SearchAgain(props: SearchFormProps) {
  const { t } = useWords();
  const { asked } = props;
  const choices = choicesIn(asked);
  const made = choices.filter(({ name }) => name !== 'near').length;
  return (
    <Details
      open={asked.q === '' && choices.length === 0}
      summary={made > 0 ? t('services.more.some', { count: made }) : t('services.more')}
    >
      <Question {...props} />
    </Details>
  );
}

/** One form for words, place and choices: it works without script, and its address says all of it. */
function Question(props: SearchFormProps) {
  const { t } = useWords();
  return (
    <form method="get" action="/find/services" role="search">
      <Stack gap={4}>
        <Fields {...props} />
        <Button icon="search">{props.offers ? t('services.show') : t('services.find')}</Button>
      </Stack>
    </form>
  );
}

function Fields({ asked, country, offers }: SearchFormProps) {
  const { t } = useWords();
  return (
    <>
      <Columns>
        <TextField
          name="q"
          type="search"
          label={t('services.q')}
          hint={t('services.q.hint')}
          value={asked.q}
          maxlength={300}
        />
        <PlaceField near={asked.near} />
      </Columns>
      {offers && <FilterFields {...{ asked, offers, country }} />}
    </>
  );
}

function PlaceField({ near }: { near: string }) {
  const { t } = useWords();
  return (
    <Stack gap={2}>
      <TextField
        name="near"
        label={t('services.near')}
        hint={t('services.near.hint')}
        value={near}
        maxlength={120}
        autocomplete="off"
        spellcheck={false}
      />
      <NearMe
        action="/find/position"
        field="near"
        label={t('services.near.button')}
        asking={t('services.near.asking')}
        failed={t('services.near.failed')}
        note={t('services.near.note')}
      />
    </Stack>
  );
}
