import { useWords, type Words } from '../../../platform/words.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Results } from '../../../ui/results/results.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { FoundServices } from '../directory/public.ts';
import { addressOf, type Asked } from './asked.ts';
import { Choices } from './choices-view.tsx';
import { NothingFits } from './empty-views.tsx';
import { resultOf } from './found-view.tsx';
import type { ResultsProps } from './results-props.ts';
import { OpenLines } from './open-lines.tsx';
import { ResultsMap } from './results-map.tsx';
import { SearchAgain } from './search-form.tsx';

export function ResultsPage(props: ResultsProps) {
  const { t } = useWords();
  const { found, lines } = props;
  return (
    <Sheet
      title={t('services.results.title')}
      windowTitle={t('services.title')}
      back={{ href: '/find', label: t('services.title') }}
    >
      <Stack gap={6}>
        {lines && <OpenLines lines={lines} />}
        <Question {...props} />
        {found.total > 0 ? <Listing {...props} /> : <NothingFits {...props} />}
      </Stack>
    </Sheet>
  );
}

/** What was asked, how to change it, and what many choose next. */
function Question({ asked, country, offers }: ResultsProps) {
  const { t } = useWords();
  return (
    <Stack gap={2}>
      {asked.q && <p>{t('services.results.asked', { words: asked.q })}</p>}
      <SearchAgain asked={asked} country={country} offers={offers} />
      <Choices asked={asked} country={country} />
    </Stack>
  );
}

function Listing({ asked, found, country, states, towns, today }: ResultsProps) {
  const words = useWords();
  const { t } = words;
  const first = (found.page - 1) * found.perPage;
  const results = found.services.map((service, at) =>
    resultOf(words, service, {
      q: asked.q,
      number: first + at + 1,
      country,
      state: states.get(service.id),
      today,
    }),
  );
  return (
    <>
      <Summary found={found} asked={asked} />
      <Columns uneven>
        <Stack gap={4}>
          <Results results={results} because={t('services.results.because')} />
          <Pages words={words} asked={asked} found={found} />
        </Stack>
        <ResultsMap found={found} country={country} towns={towns} />
      </Columns>
    </>
  );
}

/** How many, how the words were read, and what distances are measured from. */
function Summary({ found, asked }: { found: FoundServices; asked: Asked }) {
  const { t } = useWords();
  return (
    <Stack gap={2}>
      <p>
        <strong>{t('services.results.count', { count: found.total })}</strong>{' '}
        {found.total > 1 && t('services.results.first')}{' '}
        {found.services.some(({ places }) => places.some(({ point }) => point)) && (
          <a href="#map">{t('services.map.see')}</a>
        )}
      </p>
      {found.question.corrections.map(({ typed, meant }) => (
        <p>{t('services.results.read-as', { typed, meant })}</p>
      ))}
      {found.unknownPlace && (
        <p>{t('services.results.unknown-place', { place: asked.near || asked.q })}</p>
      )}
      {found.near?.name && (
        <p class="hint">{t('services.results.near', { place: found.near.name })}</p>
      )}
    </Stack>
  );
}

function Pages({
  words: { t },
  asked,
  found,
}: {
  words: Words;
  asked: Asked;
  found: FoundServices;
}) {
  const pages = Math.ceil(found.total / found.perPage);
  if (pages < 2) return null;
  const step = (page: number, label: string) => ({
    href: addressOf(asked, { page }),
    label,
    note: t('services.results.page', { page, pages }),
  });
  return (
    <Pagination
      label={t('services.results.pages')}
      previous={found.page > 1 ? step(found.page - 1, t('services.results.previous')) : undefined}
      next={found.page < pages ? step(found.page + 1, t('services.results.next')) : undefined}
    />
  );
}
