import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Spread, Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Tie } from '../ties/public.ts';
import type { KindWord, Phrase } from './queries.ts';

interface SendProps {
  tie: Tie;
  phrases: Phrase[];
  typed: Typed;
}

export function SendPage({ tie: { name, id }, phrases, typed }: SendProps) {
  const words = useWords();
  const { t } = words;
  const mine = { value: '', label: t('encouragements.own') };
  return (
    <Sheet
      title={t('encouragements.send.title', { name })}
      windowTitle={t('encouragements.window')}
      lede={t('encouragements.send.lead')}
      back={{ href: `/circle/with/${id}`, label: t('encouragements.send.back', { name }) }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`/circle/with/${id}/words`}>
        <Stack>
          {phrases.length > 0 && (
            <Radios
              name="phrase"
              legend={t('encouragements.likes', { name })}
              value={typedIn(typed, 'phrase')}
              choices={[...phrases.map(({ id: value, words: label }) => ({ value, label })), mine]}
            />
          )}
          <TextField
            name="words"
            label={t('encouragements.words.label')}
            hint={t('encouragements.words.hint')}
            error={errorIn(words, typed, 'words')}
            value={typedIn(typed, 'words')}
            maxlength={140}
          />
          <Button>{t('encouragements.send.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

interface KindWordsProps {
  words: KindWord[];
  phrases: Phrase[];
  supporters: Tie[];
  typed: Typed;
}

/** One word from each person, and what I like to hear. */
export function KindWordsPage({ words, phrases, supporters, typed }: KindWordsProps) {
  const { t } = useWords();
  const nameOf = (id: string) => supporters.find(({ supporter }) => supporter === id)?.name ?? '';
  return (
    <Sheet
      title={t('encouragements.title')}
      back={{ href: '/circle', label: t('encouragements.back') }}
    >
      <Stack>
        {words.length === 0 && (
          <EmptyState title={t('encouragements.none.title')}>
            <p>{t('encouragements.none')}</p>
          </EmptyState>
        )}
        {words.map(({ words: said, supporter, sentAt: day }) => (
          <Card title={nameOf(supporter)}>
            <blockquote>{said}</blockquote>
            <p class="hint">{t('encouragements.on', { day })}</p>
          </Card>
        ))}
        <Phrases phrases={phrases} typed={typed} />
      </Stack>
    </Sheet>
  );
}

function Phrases({ phrases, typed }: { phrases: Phrase[]; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('encouragements.phrases.title')}>
      <Stack gap={4}>
        <p>{t('encouragements.phrases')}</p>
        {phrases.map(({ id, words: said }) => (
          <form method="post" action={`/circle/words/phrases/${id}/removal`}>
            <Spread>
              <span>{said}</span>
              <Button kind="quiet">{t('encouragements.phrase.remove')}</Button>
            </Spread>
          </form>
        ))}
        <FormErrors typed={typed} />
        <form method="post" action="/circle/words/phrases">
          <Stack gap={4}>
            <TextField
              name="words"
              label={t('encouragements.phrase.label')}
              hint={t('encouragements.phrase.hint')}
              error={errorIn(words, typed, 'words')}
              value={typedIn(typed, 'words')}
              maxlength={140}
            />
            <Button kind="quiet">{t('encouragements.phrase.add')}</Button>
          </Stack>
        </form>
      </Stack>
    </Section>
  );
}
