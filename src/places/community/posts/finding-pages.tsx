import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Chips } from '../../../ui/chips/chips.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Space } from '../spaces/public.ts';
import { FOUND_A_PAGE, type Strategy } from './finding.ts';
import { NEEDS, type ContentNote } from './form.ts';
import type { NoteRule } from './near.ts';
import type { Said } from './queries.ts';
import { OpenLink } from './open-link.tsx';
import { SaidCard } from './said-card.tsx';

type Rules = ReadonlyMap<ContentNote, NoteRule>;

interface SearchPageProps {
  query: string;
  results: Said[];
  space: Space | undefined;
  number: number;
  rules: Rules;
}

/** What one may read, and only that. */
export function SearchPage({ query, results, space, number, rules }: SearchPageProps) {
  const { t } = useWords();
  const shown = results.slice(0, FOUND_A_PAGE);
  const back = space
    ? { href: `/community/spaces/${space.id}`, label: space.name }
    : { href: '/community', label: t('posts.community') };
  return (
    <Sheet title={t('posts.search')} lede={t('posts.search.lead')} back={back}>
      <Stack>
        <form action="/community/search">
          <Stack gap={2}>
            {space && <input type="hidden" name="space" value={space.id} />}
            <TextField
              name="q"
              type="search"
              label={space ? t('posts.search.in', { space: space.name }) : t('posts.search.all')}
              value={query}
            />
            <Button icon="search">{t('posts.search')}</Button>
          </Stack>
        </form>
        {query !== '' && shown.length === 0 && (
          <EmptyState title={t('posts.search.none.title')}>{t('posts.search.none')}</EmptyState>
        )}
        {shown.map((said) => (
          <SaidCard said={said} rules={rules} titled>
            <OpenLink said={said} />
          </SaidCard>
        ))}
        <Pages {...{ query, space, number }} more={results.length > FOUND_A_PAGE} />
      </Stack>
    </Sheet>
  );
}

function Pages(props: Pick<SearchPageProps, 'query' | 'space' | 'number'> & { more: boolean }) {
  const { t } = useWords();
  const { query, space, number, more } = props;
  if (number === 1 && !more) return null;
  const to = (page: number) =>
    `/community/search?${new URLSearchParams({ q: query, ...(space ? { space: space.id } : {}), page: String(page) })}`;
  return (
    <Pagination
      label={t('posts.pages')}
      previous={number > 1 ? { href: to(number - 1), label: t('posts.found.before') } : undefined}
      next={more ? { href: to(number + 1), label: t('posts.found.more') } : undefined}
    />
  );
}

interface StrategiesPageProps {
  need: string | undefined;
  listed: Strategy[];
  tried: Said[];
  rules: Rules;
}

/** What helps, by need, and how it went for those who tried. */
export function StrategiesPage({ need, listed, tried, rules }: StrategiesPageProps) {
  const { t, say } = useWords();
  return (
    <Sheet
      title={t('posts.strategies')}
      lede={t('posts.strategies.lead')}
      back={{ href: '/community', label: t('posts.community') }}
    >
      <Stack>
        <Chips
          label={t('posts.needs.legend')}
          undo={t('posts.needs.undo')}
          add={t('posts.needs.add')}
          chips={NEEDS.map((value) => ({
            label: say(`posts.need.${value}`),
            chosen: value === need,
            href: value === need ? '/community/strategies' : `/community/strategies?need=${value}`,
          }))}
        />
        {listed.length === 0 && (
          <EmptyState title={t('posts.strategies.none.title')}>
            {t('posts.strategies.none')}
          </EmptyState>
        )}
        {listed.map((strategy) => (
          <OneStrategy
            {...{ strategy, rules }}
            tried={tried.find((one) => one.reply_to === strategy.id)}
          />
        ))}
      </Stack>
    </Sheet>
  );
}

function OneStrategy(props: { strategy: Strategy; tried: Said | undefined; rules: Rules }) {
  const { t } = useWords();
  const { strategy, tried, rules } = props;
  return (
    <SaidCard said={strategy} rules={rules} titled>
      <Stack gap={4}>
        {strategy.helped > 0 && (
          <Tag kind="teal">{t('posts.helped', { count: strategy.helped })}</Tag>
        )}
        {tried && <SaidCard said={tried} rules={rules} />}
        <Cluster>
          <OpenLink said={strategy} />
          <form method="post" action={`/community/posts/${strategy.id}/keeping`}>
            <Button kind="quiet" icon="heart">
              {t('posts.keep')}
            </Button>
          </form>
        </Cluster>
      </Stack>
    </SaidCard>
  );
}
