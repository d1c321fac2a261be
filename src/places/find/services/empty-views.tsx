import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import type { ResultsProps } from './results-props.ts';
import { addressOf } from './asked.ts';
import { choiceSaid } from './said.ts';
import type { WayOut } from './ways-out.ts';

/** Nothing fits: what would, and who knows more. */
export function NothingFits({ asked, found, waysOut, country }: ResultsProps) {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('services.results.none')}
      step={
        <LinkButton href="/help" kind="quiet">
          {t('services.danger.button')}
        </LinkButton>
      }
    >
      <Stack gap={4}>
        {found.unknownPlace && (
          <p>{t('services.results.unknown-place', { place: asked.near || asked.q })}</p>
        )}
        {found.question.corrections.map(({ typed, meant }) => (
          <p>{t('services.results.read-as', { typed, meant })}</p>
        ))}
        <p>{t('services.results.sorry')}</p>
        <WaysOut waysOut={waysOut} country={country} />
        <p>{t('services.results.ask')}</p>
      </Stack>
    </EmptyState>
  );
}

function WaysOut({ waysOut, country }: Pick<ResultsProps, 'waysOut' | 'country'>) {
  const words = useWords();
  const { t } = words;
  const label = ({ kind, choice, count }: WayOut) => {
    if (kind === 'without' && choice)
      return t('services.results.without', { choice: choiceSaid(words, choice, country), count });
    return t(`services.results.${kind === 'without' ? 'bare' : kind}`, { count });
  };
  const links = waysOut.map((way) => ({ href: addressOf(way.asked), label: label(way) }));
  return (
    <LinkList links={[...links, { href: '/find', label: t('services.results.everything') }]} />
  );
}
