import type { Community } from '../../../platform/web/context.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Sheet } from '../frame/public.tsx';

export function RulesPage({ community }: { community: Community }) {
  const { t } = useWords();
  return (
    <Sheet title={t('home.rules.title')} lede={t('home.rules.lead', { name: community.name })}>
      {community.house_rules ? <Prose text={community.house_rules} /> : <NoRules />}
    </Sheet>
  );
}

function NoRules() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('home.rules.none')}
      step={
        <LinkButton href="/help" kind="quiet">
          {t('home.look.help')}
        </LinkButton>
      }
    >
      <p>{t('home.rules.none.words')}</p>
    </EmptyState>
  );
}

const promises = [
  'about-me',
  'consent',
  'advance',
  'answered',
  'reading',
  'help',
  'unsafe',
  'names',
  'gentle',
  'helpers',
  'bad-day',
  'yours',
] as const;

/** The twelve promises, in plain words. */
export function PromisesPage() {
  const { t } = useWords();
  const text = promises
    .flatMap((name) => [`# ${t(`home.promise.${name}`)}`, t(`home.promise.${name}.words`)])
    .join('\n\n');
  return (
    <Sheet title={t('home.promises.title')} lede={t('home.promises.lead')}>
      <Prose text={text} />
    </Sheet>
  );
}
