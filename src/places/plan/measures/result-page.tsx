import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Section, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { SeenBy, type Seer } from '../../circle/consents/public.ts';
import { Sheet } from '../../door/frame/public.tsx';
import { SafetySaid, type Safety } from '../check-ins/public.ts';
import type { Instrument } from './instruments.ts';
import type { Measure } from './queries.ts';
import { score, type Answers } from './rules.ts';
import { textsOf } from './take-page.tsx';
import { asDate, isWhole, sinceFirst, sinceLast, totalInWords } from './totals.tsx';

interface ResultPageProps {
  instrument: Instrument;
  measure: Measure & { answers: Answers };
  /** Of the same instrument, up to this one, the latest first. */
  until: readonly Measure[];
  seenBy: Seer[];
  safety: Safety;
}

/** What was answered, in words, against the last time; never a diagnosis. */
export function ResultPage({ instrument, measure, until, seenBy, safety }: ResultPageProps) {
  const words = useWords();
  const { t, say } = words;
  const scored = score(instrument, measure.answers);
  return (
    <Sheet
      title={say(`measures.${instrument.id}.title`)}
      back={{ href: '/plan/measures', label: t('measures.title') }}
      above={<SeenBy part="measures" seers={seenBy} />}
      lede={t('measures.day', { day: asDate(measure.day, words) })}
    >
      <Stack>
        <SafetySaid calling={undefined} {...safety} />
        <Section title={totalInWords(instrument, measure, words)}>
          {scored.kind === 'incomplete' && (
            <p>{t('measures.open', { count: scored.open.length })}</p>
          )}
          <p>{sinceLast(instrument, until.filter(isWhole), words)}</p>
          {until.filter(isWhole).length > 2 && (
            <p>{sinceFirst(instrument, until.filter(isWhole), words)}</p>
          )}
          <p class="hint">{t('measures.no-diagnosis')}</p>
        </Section>
        <Details summary={t('measures.answers')}>
          <AnswerTable instrument={instrument} answers={measure.answers} />
        </Details>
      </Stack>
      <Stitch />
      <form method="post" action={`/plan/measures/${measure.id}/throwing-away`}>
        <Stack gap={4}>
          <p>{t('measures.throw.means')}</p>
          <Button kind="danger">{t('measures.throw')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function AnswerTable({ instrument, answers }: { instrument: Instrument; answers: Answers }) {
  const { t, say } = useWords();
  const kind = instrument.most === 4 ? 'agree' : 'often';
  return (
    <Table
      caption={t('measures.answers')}
      captionHidden
      head={[t('measures.answers.question'), t('measures.answers.answer')]}
      rows={answers.map((answer, n) => [
        say(`measures.${textsOf(instrument)}.item.${n + 1}`),
        answer === null ? t('measures.answer.none') : say(`measures.answer.${kind}.${answer}`),
      ])}
    />
  );
}
