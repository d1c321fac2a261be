import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { namesInWords, type Seer } from '../../circle/consents/public.ts';
import type { Instrument } from './instruments.ts';

interface TakePageProps {
  instrument: Instrument;
  seenBy: Seer[];
  typed: Typed;
}

/** The questions in their authors' words, each of which may stay open. */
export function TakePage({ instrument, seenBy, typed }: TakePageProps) {
  const { t, say } = useWords();
  const { id, items } = instrument;
  return (
    <Sheet
      title={say(`measures.${id}.title`)}
      back={{ href: '/plan/measures', label: t('measures.title') }}
      above={<TotalSeenBy seers={seenBy} />}
      lede={say(`measures.${id}.ask`)}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`/plan/measures/new/${id}`}>
        <Stack>
          {Array.from({ length: items }, (_, n) => (
            <Item instrument={instrument} item={n + 1} typed={typed} />
          ))}
          <p class="hint">{t('measures.open.may')}</p>
          <Button>{t('measures.keep')}</Button>
          <p class="hint">{say(`measures.${id}.source`)}</p>
        </Stack>
      </form>
    </Sheet>
  );
}

function TotalSeenBy({ seers }: { seers: readonly Seer[] }) {
  const words = useWords();
  if (seers.length === 0) return <Audience kind="me">{words.t('measures.seen.me')}</Audience>;
  const names = namesInWords(
    words,
    seers.map(({ tie }) => tie),
  );
  return <Audience kind="circle">{words.t('measures.seen.total', { names })}</Audience>;
}

interface ItemProps {
  instrument: Instrument;
  item: number;
  typed: Typed;
}

function Item({ instrument, item, typed }: ItemProps) {
  const words = useWords();
  const { say, t } = words;
  const name = `item-${item}`;
  const answers = Array.from({ length: instrument.most + 1 }, (_, n) => `${n}`);
  const value = typedIn(typed, name);
  return (
    <Radios
      name={name}
      legend={t('measures.item', {
        item,
        text: say(`measures.${textsOf(instrument)}.item.${item}`),
      })}
      hint={item === instrument.riskItem ? t('measures.risk.hint') : undefined}
      error={errorIn(words, typed, name)}
      value={value === '' ? undefined : value}
      close
      choices={answers.map((answer) => ({
        value: answer,
        label: say(`measures.answer.${instrument.most === 4 ? 'agree' : 'often'}.${answer}`),
      }))}
    />
  );
}

/** PHQ-8 is PHQ-9 without its last question. */
export const textsOf = ({ id }: Instrument): string => (id === 'phq-8' ? 'phq-9' : id);
