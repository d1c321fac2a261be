import { chosenIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Patch } from '../../../ui/patch/patch.tsx';
import { CommunityQuilt } from '../../../ui/quilt/community-quilt.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { errorIn, FormErrors, Sheet } from '../frame/public.tsx';
import { deepNames, lightNames } from './form.ts';
import type { Square } from './queries.ts';

export function Quilt({ squares }: { squares: Square[] }) {
  const { t } = useWords();
  const patches = squares.map(({ seed, deep, light }) => ({
    seed,
    fabrics: [deep, light] as const,
  }));
  return (
    <CommunityQuilt title={t('home.quilt.title', { count: squares.length })} patches={patches} />
  );
}

interface QuiltProps {
  typed: Typed;
  mine: Square | undefined;
  squares: Square[];
  signedIn: boolean;
}

/** The community's quilt, and one's own square in it: sewn in by choice, taken out at any time. */
export function QuiltPage({ typed, mine, squares, signedIn }: QuiltProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('home.quilt.page')} lede={t('home.quilt.lead')}>
      <Quilt squares={squares} />
      <FormErrors typed={typed} />
      {signedIn ? <MySquare typed={typed} mine={mine} /> : <JoinFirst />}
    </Sheet>
  );
}

function MySquare({ typed, mine }: Pick<QuiltProps, 'typed' | 'mine'>) {
  const { t } = useWords();
  return (
    <Card title={mine ? t('home.quilt.mine') : t('home.quilt.sew')} sewn>
      {mine && (
        <Patch
          seed={mine.seed}
          fabrics={[mine.deep, mine.light]}
          size="large"
          label={t('home.quilt.mine')}
        />
      )}
      <Audience kind="anyone">{t('home.quilt.audience')}</Audience>
      <p>{t('home.quilt.random')}</p>
      <SquareForm typed={typed} sewn={mine !== undefined} />
      {mine && (
        <form method="post" action="/quilt/my-square/removal">
          <Button kind="quiet">{t('home.quilt.out')}</Button>
        </form>
      )}
    </Card>
  );
}

function SquareForm({ typed, sewn }: { typed: Typed; sewn: boolean }) {
  const words = useWords();
  const { t } = words;
  const field = (name: 'deep' | 'light') => ({
    name,
    label: t(`home.quilt.${name}`),
    value: chosenIn(typed, name)[0],
    error: errorIn(words, typed, name),
  });
  return (
    <form method="post" action="/quilt/my-square">
      <Stack gap={4}>
        <Cluster>
          <Select
            {...field('deep')}
            options={deepNames.map((value) => ({ value, label: t(`home.fabric.${value}`) }))}
          />
          <Select
            {...field('light')}
            options={lightNames.map((value) => ({ value, label: t(`home.fabric.${value}`) }))}
          />
        </Cluster>
        <Button>{sewn ? t('home.quilt.change') : t('home.quilt.sew.button')}</Button>
      </Stack>
    </form>
  );
}

function JoinFirst() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('home.quilt.join')}
      step={<LinkButton href="/join">{t('home.join')}</LinkButton>}
    >
      <p>{t('home.quilt.join.words')}</p>
    </EmptyState>
  );
}
